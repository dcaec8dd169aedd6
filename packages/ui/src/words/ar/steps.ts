import { stepWords } from "../en/steps.js";
import { packWords } from "../pack-words.js";

/** Arabic words of how it works. */
export const words = packWords(
  stepWords,
  {
    "quote.rating": "{rating} من {most}",
    "steps.how": "طريقة العمل",
    "steps.send": "يصل رابطك إلى أصدقائك.",
    "steps.friend.off": "أصدقاؤك يطلبون عبره، ولهم خصم {reward}.",
    "steps.friend.amount": "أصدقاؤك يطلبون عبره، ولهم {reward}.",
    "steps.friend.label": "أصدقاؤك يطلبون عبره، ولهم: {reward}",
    "steps.friend.share": "لأصدقائك {reward} من كل طلب عبره.",
    "steps.friend.none": "أصدقاؤك يطلبون عبره.",
    "steps.hold.one": "تصبح المكافأة جاهزة بعد يوم واحد ({days}) من الطلب، مراعاةً لمدة الإرجاع.",
    "steps.hold.other": "تصبح المكافأة جاهزة بعد {days} يوم من الطلب، مراعاةً لمدة الإرجاع.",
    "rules.new": "للطلب الأول فقط.",
    "rules.minimum": "للطلبات بقيمة {amount} أو أكثر.",
    "rules.countries": "البلدان: {countries}.",
    "rules.age": "للأصدقاء من سن {age} فما فوق.",
    "rules.cap.one": "تُمنح المكافأة مرة واحدة ({count}).",
    "rules.cap.other": "تُمنح المكافأة {count} مرة كحد أقصى.",
    "rules.expires.one": "المكافأة الجاهزة صالحة لمدة يوم واحد ({days}).",
    "rules.expires.other": "المكافأة الجاهزة صالحة لمدة {days} يوم.",
  },
  {
    plurals: {
      "steps.hold.zero": "تصبح المكافأة جاهزة بعد {days} يوم من الطلب، مراعاةً لمدة الإرجاع.",
      "steps.hold.two": "تصبح المكافأة جاهزة بعد يومين ({days}) من الطلب، مراعاةً لمدة الإرجاع.",
      "steps.hold.few": "تصبح المكافأة جاهزة بعد {days} أيام من الطلب، مراعاةً لمدة الإرجاع.",
      "steps.hold.many": "تصبح المكافأة جاهزة بعد {days} يومًا من الطلب، مراعاةً لمدة الإرجاع.",
      "rules.cap.zero": "تُمنح المكافأة {count} مرة كحد أقصى.",
      "rules.cap.two": "تُمنح المكافأة مرتين ({count}) كحد أقصى.",
      "rules.cap.few": "تُمنح المكافأة {count} مرات كحد أقصى.",
      "rules.cap.many": "تُمنح المكافأة {count} مرة كحد أقصى.",
      "rules.expires.zero": "المكافأة الجاهزة صالحة لمدة {days} يوم.",
      "rules.expires.two": "المكافأة الجاهزة صالحة لمدة يومين ({days}).",
      "rules.expires.few": "المكافأة الجاهزة صالحة لمدة {days} أيام.",
      "rules.expires.many": "المكافأة الجاهزة صالحة لمدة {days} يومًا.",
    },
  },
);
