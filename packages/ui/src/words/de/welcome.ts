import { welcomeWords } from "../en/welcome.js";
import { packWords } from "../pack-words.js";

/** German words of the welcome card besides those for what is given. */
export const words = packWords(
  welcomeWords,
  {
    "welcome.text.code": "Gib diesen Code an der Kasse ein.",
    "welcome.text.apply": "Einlösen, dann in Ruhe weiterstöbern.",
    "welcome.text.plain": "Mit deiner ersten Bestellung gehört es dir.",
    "welcome.text.none": "Schau dich in Ruhe um.",
    "welcome.seen": "{name} wird sehen, dass du dabei bist.",
    "welcome.other.named": "Du hast auch eine andere Einladung geöffnet. Es zählt weiterhin die von {name}.",
    "welcome.other.unnamed": "Du hast auch eine andere Einladung geöffnet. Es zählt weiterhin diese.",
    "welcome.field": "Dein Code",
    "welcome.apply": "Einlösen",
    "welcome.applied": "Der Shop wurde gebeten, ihn einzulösen.",
    "welcome.copy": "Kopieren",
    "welcome.copied": "Kopiert",
    "welcome.close": "Schließen",
    "welcome.code-copied": "Der Code ist kopiert.",
    "welcome.copy-failed": "Dieser Browser hat es nicht erlaubt. Der Code ist markiert und kann kopiert werden.",
  },
  {
    formal: {
      "welcome.text.code": "Geben Sie diesen Code an der Kasse ein.",
      "welcome.text.plain": "Mit Ihrer ersten Bestellung gehört es Ihnen.",
      "welcome.text.none": "Schauen Sie sich in Ruhe um.",
      "welcome.seen": "{name} wird sehen, dass Sie dabei sind.",
      "welcome.other.named": "Sie haben auch eine andere Einladung geöffnet. Es zählt weiterhin die von {name}.",
      "welcome.other.unnamed": "Sie haben auch eine andere Einladung geöffnet. Es zählt weiterhin diese.",
      "welcome.field": "Ihr Code",
    },
  },
);
