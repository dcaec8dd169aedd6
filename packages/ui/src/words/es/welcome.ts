import { welcomeWords } from "../en/welcome.js";
import { packWords } from "../pack-words.js";

/** Spanish words of the welcome card besides those for what is given. */
export const words = packWords(
  welcomeWords,
  {
    "welcome.text.code": "Usa este código al pagar.",
    "welcome.text.apply": "Aplícalo a tu compra y sigue a tu ritmo.",
    "welcome.text.plain": "Es tuyo con tu primera compra.",
    "welcome.text.none": "Echa un vistazo con calma.",
    "welcome.seen": "{name} verá que aceptaste la invitación.",
    "welcome.other.named": "También abriste otra invitación. La de {name} sigue contando.",
    "welcome.other.unnamed": "También abriste otra invitación. Esta sigue contando.",
    "welcome.field": "Tu código",
    "welcome.apply": "Aplicar",
    "welcome.applied": "Pedimos a la tienda que lo aplique.",
    "welcome.copy": "Copiar",
    "welcome.copied": "Copiado",
    "welcome.close": "Cerrar",
    "welcome.code-copied": "Código copiado.",
    "welcome.copy-failed": "El navegador no lo permitió. El código está seleccionado, listo para copiar.",
  },
  {
    formal: {
      "welcome.text.code": "Use este código al pagar.",
      "welcome.text.apply": "Aplíquelo a su compra y siga a su ritmo.",
      "welcome.text.plain": "Es suyo con su primera compra.",
      "welcome.text.none": "Eche un vistazo con calma.",
      "welcome.seen": "{name} verá que aceptó la invitación.",
      "welcome.other.named": "También abrió otra invitación. La de {name} sigue contando.",
      "welcome.other.unnamed": "También abrió otra invitación. Esta sigue contando.",
      "welcome.field": "Su código",
    },
  },
);
