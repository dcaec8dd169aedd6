import { codeWords } from "../en/code.js";
import { packWords } from "../pack-words.js";

/** Spanish words of the field for a code. */
export const words = packWords(
  codeWords,
  {
    "code.field": "Código de invitación",
    "code.apply": "Aplicar",
    "code.busy": "Un momento…",
    "code.change": "Cambiar",
    "code.coupon": "Usa {coupon} como código de descuento.",
    "code.use": "Usar ahora",
    "code.unverified": "El código queda guardado y se revisará con tu compra.",
    "code.empty": "Escribe el código que recibiste.",
    "code.unknown": "Este código no existe aquí. Revisa si está bien escrito.",
    "code.ended": "La oferta de este código ha terminado. Tu compra sigue sin él.",
    "code.own": "Este es tu propio código. Cuenta cuando lo usa otra persona.",
    "code.not-eligible": "La oferta de este código no es válida para ti. Tu compra sigue sin él.",
  },
  {
    formal: {
      "code.coupon": "Use {coupon} como código de descuento.",
      "code.unverified": "El código queda guardado y se revisará con su compra.",
      "code.empty": "Escriba el código que recibió.",
      "code.unknown": "Este código no existe aquí. Revise si está bien escrito.",
      "code.ended": "La oferta de este código ha terminado. Su compra sigue sin él.",
      "code.own": "Este es su propio código. Cuenta cuando lo usa otra persona.",
      "code.not-eligible": "La oferta de este código no es válida para usted. Su compra sigue sin él.",
    },
  },
);
