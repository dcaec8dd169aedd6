import { inviteWords } from "../en/invite.js";
import { packWords } from "../pack-words.js";

/** Urdu words of the invite card. */
export const words = packWords(inviteWords, {
  "invite.title.percent": "دوستوں کے لیے {reward} رعایت",
  "invite.title.discount": "دوستوں کے لیے {reward} رعایت",
  "invite.title.credit": "دوستوں کے لیے {reward} کریڈٹ",
  "invite.title.cash": "دوستوں کے لیے {reward}",
  "invite.title.access": "دوستوں کے لیے: {reward}",
  "invite.title.gift": "دوستوں کے لیے: {reward}",
  "invite.title.points": "دوستوں کے لیے {reward}",
  "invite.title.revenue-share": "دوستوں کے لیے ہر آرڈر پر {reward}",
  "invite.title.none": "دوستوں کو دعوت دیں",
  "invite.text.percent": "ان کے پہلے آرڈر کے بعد آپ کو {reward} رعایت ملے گی۔",
  "invite.text.discount": "ان کے پہلے آرڈر کے بعد آپ کو {reward} رعایت ملے گی۔",
  "invite.text.credit": "ان کے پہلے آرڈر کے بعد آپ کا انعام {reward} ہے۔",
  "invite.text.cash": "ان کے پہلے آرڈر کے بعد آپ کا انعام {reward} ہے۔",
  "invite.text.access": "ان کے پہلے آرڈر کے بعد آپ کے لیے: {reward}",
  "invite.text.gift": "ان کے پہلے آرڈر کے بعد آپ کے لیے: {reward}",
  "invite.text.points": "ان کے پہلے آرڈر کے بعد آپ کا انعام {reward} ہے۔",
  "invite.text.revenue-share": "ان کی خریداری میں آپ کا حصہ {reward} ہے۔",
  "invite.text.none": "اپنا لنک کسی ایسے شخص کو بھیجیں جسے یہ جگہ پسند آئے۔",
  "invite.field": "آپ کا لنک",
  "invite.copy": "کاپی کریں",
  "invite.copied": "کاپی ہو گیا",
  "invite.share": "شیئر کریں…",
  "share.copied": "آپ کا لنک کاپی ہو گیا۔",
  "share.shared": "آپ کا لنک شیئر ہو گیا۔",
  "share.opened": "آپ کا لنک بھیجنے کے لیے تیار ہے۔",
  "share.dismissed": "کچھ شیئر نہیں ہوا۔",
  "share.failed": "اس براؤزر نے اجازت نہیں دی۔ آپ کا لنک منتخب ہے، کاپی کے لیے تیار۔",
});
