// The account works without this file. It lights up all pieces of the claim one came for, keeps the place when the
// language is switched, and lets J and K (by position on the keyboard) go through the claims of a report.
(() => {
  "use strict";
  const badges = [...document.querySelectorAll("a.badge")];
  const light = (n) => {
    for (const piece of document.querySelectorAll("mark.w"))
      piece.classList.toggle("on", n !== null && piece.dataset.c.split(" ").includes(n));
    for (const card of document.querySelectorAll("li.card")) card.classList.toggle("on", card.dataset.k === n);
    for (const badge of badges) badge.classList.toggle("on", badge.dataset.k === n);
  };
  const fromAddress = () => {
    const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    light(target && target.dataset.k ? target.dataset.k : null);
    const other = document.querySelector("a.lang");
    if (other) other.hash = location.hash;
  };
  addEventListener("hashchange", fromAddress);
  fromAddress();

  document.addEventListener("click", (event) => {
    const piece = event.target.closest("mark.w");
    if (!piece || event.target.closest("a")) return;
    const numbers = piece.dataset.c.split(" ");
    location.hash = "k-" + numbers[numbers.length - 1];
  });

  document.addEventListener("keydown", (event) => {
    if (!badges.length || event.ctrlKey || event.altKey || event.metaKey) return;
    const step = event.code === "KeyJ" ? 1 : event.code === "KeyK" ? -1 : 0;
    if (!step) return;
    const at = badges.findIndex((badge) => badge.classList.contains("on"));
    const next = badges[Math.min(badges.length - 1, Math.max(0, at < 0 ? 0 : at + step))];
    location.hash = next.id;
    fromAddress(); // at once: the next key may come before the address is said to have changed
    next.focus();
  });
})();
