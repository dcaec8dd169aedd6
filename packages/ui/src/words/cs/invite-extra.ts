import { inviteExtraWords } from "../en/invite-extra.js";
import { packWords } from "../pack-words.js";

/** Czech words of what only some programs show in the invite card. */
export const words = packWords(
  inviteExtraWords,
  {
    "invite.terms": "Podmínky",
    "invite.signed-out": "Přihlas se a získej vlastní odkaz.",
    "invite.closed.ended.title": "Program skončil",
    "invite.closed.ended.text": "Kdo už tvůj odkaz otevřel, ještě se počítá.",
    "invite.closed.ended.stranger": "Nové pozvánky už nejsou. I tak tě tu rádi vidíme.",
    "invite.closed.budget.title": "Všechny odměny jsou rozdané",
    "invite.closed.budget.text": "Nové objednávky teď nic nepřinášejí. Co už máš, to ti zůstane.",
    "invite.closed.budget.stranger": "Nové objednávky teď nic nepřinášejí.",
    "join.field": "Tvůj e-mail",
    "join.send": "Získat odkaz",
    "join.sent": "Poslali jsme ti ho i e-mailem.",
    "join.invalid": "Tohle není e-mailová adresa. Vypadá takhle: jmeno@example.com.",
    "join.unavailable": "Odkaz se teď nepodařilo vytvořit. Zkus to za chvíli znovu.",
  },
  {
    formal: {
      "invite.signed-out": "Přihlaste se a získejte vlastní odkaz.",
      "invite.closed.ended.text": "Kdo už váš odkaz otevřel, ještě se počítá.",
      "invite.closed.ended.stranger": "Nové pozvánky už nejsou. I tak vás tu rádi vidíme.",
      "invite.closed.budget.text": "Nové objednávky teď nic nepřinášejí. Co už máte, to vám zůstane.",
      "join.field": "Váš e-mail",
      "join.sent": "Poslali jsme vám ho i e-mailem.",
      "join.invalid": "Toto není e-mailová adresa. Vypadá takto: jmeno@example.com.",
      "join.unavailable": "Odkaz se teď nepodařilo vytvořit. Zkuste to za chvíli znovu.",
    },
  },
);
