// Tells Offshoot about a new account. Whoever came by a friend's link is theirs from now on, on every device that signs in.
const { account } = document.querySelector("[data-account]").dataset;

window.offshoot ||= [];
window.offshoot.push(["lead", { friend: { id: account } }]);
