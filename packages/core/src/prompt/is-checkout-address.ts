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
/** What is over once it is said. */
const DONE = /^(thank|danke|merci|gracias|grazie|obrigad|bedankt|tack|takk?|dziek|orderreceived|success)/;

/** Gives a word without case, accents, separators and a file's ending, so that `Zur-Kasse.html` is `zurkasse`. */
function plain(word: string): string {
  const bare = word
    .toLowerCase()
    .normalize("NFD")
    .replace(/\.\w+$|[\s_.-]|\p{M}/gu, "");
  return bare.replaceAll("ł", "l").replaceAll("ø", "o").replaceAll("đ", "d");
}

/** Tells whether an address looks like a checkout: one of its parts is a shop's word for it, and none says thanks. */
export function isCheckoutAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, search, hash } = new URL(url);
  const parts = decodeText(`${pathname}${search}${hash}`)
    .slice(0, 2000)
    .split(/[/?#!&=]+/)
    .map(plain);
  const words = WORDS.split(/\s+/).map(plain);
  const isCheckout = parts.some((part) => words.includes(part) || CHECKOUT.test(part));
  return isCheckout && !parts.some((part) => DONE.test(part));
}
