import { decodeText } from "../link/decode-text.js";

/** What shops call the way from cart to payment, in the languages that cards speak. */
const WORDS = `checkout checkouts cart basket pay payment payments placeorder orderreview
kasse zurkasse warenkorb bezahlen bezahlung zahlung zahlungsart bestellen
paiement payer caisse panier pago pagos pagar carrito cesta finalizarcompra tramitarpedido
pagamento pagamentos pagare cassa carrello carrinho sacola finalizarpedido
afrekenen betalen betaling winkelwagen winkelmand kassa betala varukorg betal kurv handlekurv indkøbskurv
maksu ostoskori płatność platba pokladna koszyk košík zamówienie fizetés pénztár kosár finalizarecomanda
ödeme sepet pembayaran keranjang thanhtoán giỏhàng оплата корзина оформление оформлениезаказа oplata korzina
πληρωμή ταμείο καλάθι 決済 注文手続き お支払い カート レジ 结账 結帳 结算 付款 支付 购物车 購物車
결제 주문 장바구니 ชำระเงิน ตะกร้า תשלום קופה עגלה الدفع السلة پرداخت ادائیگی`;
const CHECKOUT = /^(onepage|onestep|my|quick)?checkouts?\d*$/;
/** What is over once it is said, as words of their own: `thanksgiving` and `takeaway` say nothing of the kind. */
const END =
  /(^|-)(thank(s|-?you)?|vielen-dank|danke|merci|gracias|grazie|obrigad[oa]|bedankt|tack|takk?|dziek(i|uje|ujemy)|kiitos|dekujeme|order-?(received|confirmed|confirmation)|success)(-|$)/;

/** Gives a word without case, accents and a file's ending, its parts joined by hyphens: `Zur_Kasse.html` is `zur-kasse`. */
function spell(word: string): string {
  const bare = word
    .toLowerCase()
    .normalize("NFD")
    .replace(/\.\w+$|\p{M}/gu, "")
    .replace(/[\s_.-]+/g, "-");
  return bare.replaceAll("ł", "l").replaceAll("ø", "o").replaceAll("đ", "d");
}

const plain = (word: string) => spell(word).replaceAll("-", "");
const partsOf = (text: string) =>
  decodeText(text)
    .slice(0, 2000)
    .split(/[/?#!&=]+/);

/**
 * Tells whether an address looks like a checkout: one of its parts is a shop's word for it, and no later part of its path says
 * thanks. What stands in a query never does: a campaign or a way back may be named anything.
 */
export function isCheckoutAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, search, hash } = new URL(url);
  const words = WORDS.split(/\s+/).map(plain);
  const isWay = (part: string) => words.includes(plain(part)) || CHECKOUT.test(plain(part));
  const isEnd = (part: string) => END.test(spell(part));
  const [route = ""] = /^#!?\//.test(hash) ? hash.split("?") : [];
  const path = [...partsOf(pathname), ...partsOf(route)];
  const last = path.filter((part) => isWay(part) || isEnd(part)).at(-1) ?? "";
  return !isEnd(last) && [...path, ...partsOf(search), ...partsOf(hash)].some(isWay);
}
