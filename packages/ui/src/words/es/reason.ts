import { reasonWords } from "../en/reason.js";
import { packWords } from "../pack-words.js";

/** Spanish words of why a reward is as it is, and how it is used. */
export const words = packWords(
  reasonWords,
  {
    "use.automatic": "Se descuenta automáticamente de tu próxima compra.",
    "use.code": "Usa tu código al pagar.",
    "use.code.named": "Usa {code} al pagar.",
    "use.link": "Úsala con el enlace que recibiste.",
    "use.choose": "Tú decides en qué usarla.",
    "use.contact": "Esto lo acordamos directamente contigo.",
    "reason.hold": "La compra está confirmada. La recompensa será tuya cuando acabe el plazo de devolución.",
    "reason.review": "La compra está en revisión. No tienes que hacer nada.",
    "reason.order-not-completed": "La compra no se completó.",
    "reason.self-referral": "Las recompensas son por invitar a otra persona.",
    "reason.duplicate": "Solo cuenta la primera compra.",
    "reason.not-new-customer": "Las recompensas son por invitar a quienes compran por primera vez.",
    "reason.below-minimum": "La compra no llegó al mínimo.",
    "reason.not-eligible": "La oferta no se aplica a esta compra.",
    "reason.cap-reached": "Ya tienes todas las recompensas que una persona puede conseguir aquí.",
    "reason.budget-exhausted": "Ya no quedan recompensas en este programa.",
    "reason.program-ended": "El programa ya había terminado cuando se hizo la compra.",
    "reason.tax-form-needed": "Hace falta un formulario fiscal antes del pago.",
    "reason.expired": "El plazo para usarla ha terminado.",
    "reason.unconfirmed": "La tienda aún tiene que confirmar la compra.",
  },
  {
    formal: {
      "use.automatic": "Se descuenta automáticamente de su próxima compra.",
      "use.code": "Use su código al pagar.",
      "use.code.named": "Use {code} al pagar.",
      "use.link": "Úsela con el enlace que recibió.",
      "use.choose": "Usted decide en qué usarla.",
      "use.contact": "Esto lo acordamos directamente con usted.",
      "reason.hold": "La compra está confirmada. La recompensa será suya cuando acabe el plazo de devolución.",
      "reason.review": "La compra está en revisión. No tiene que hacer nada.",
      "reason.cap-reached": "Ya tiene todas las recompensas que una persona puede conseguir aquí.",
    },
  },
);
