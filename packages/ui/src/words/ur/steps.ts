import { stepWords } from "../en/steps.js";
import { packWords } from "../pack-words.js";

/** Urdu words of how it works. */
export const words = packWords(stepWords, {
  "quote.rating": "{most} میں سے {rating}",
  "steps.how": "یہ کیسے کام کرتا ہے",
  "steps.send": "اپنا لنک دوستوں کو بھیجیں۔",
  "steps.friend.off": "اس سے آرڈر کرنے پر انہیں {reward} رعایت ملتی ہے۔",
  "steps.friend.amount": "اس سے آرڈر کرنے پر ان کا تحفہ {reward} ہے۔",
  "steps.friend.label": "اس سے آرڈر کرنے پر ان کے لیے: {reward}",
  "steps.friend.share": "اس سے ہر آرڈر پر {reward} ان کے لیے ہے۔",
  "steps.friend.none": "ان کا آرڈر اسی لنک سے ہوتا ہے۔",
  "steps.hold.one": "انعام آرڈر کے {days} دن بعد تیار ہوتا ہے، تاکہ واپسی کا وقت رہے۔",
  "steps.hold.other": "انعام آرڈر کے {days} دن بعد تیار ہوتا ہے، تاکہ واپسی کا وقت رہے۔",
  "rules.new": "صرف نئے گاہکوں کے لیے۔",
  "rules.minimum": "{amount} یا اس سے زیادہ کے آرڈر کے لیے۔",
  "rules.countries": "ممالک: {countries}۔",
  "rules.age": "{age} سال یا اس سے زیادہ عمر کے دوستوں کے لیے۔",
  "rules.cap.one": "یہ انعام {count} بار مل سکتا ہے۔",
  "rules.cap.other": "یہ انعام زیادہ سے زیادہ {count} بار مل سکتا ہے۔",
  "rules.expires.one": "تیار انعام {days} دن تک استعمال ہو سکتا ہے۔",
  "rules.expires.other": "تیار انعام {days} دن تک استعمال ہو سکتا ہے۔",
});
