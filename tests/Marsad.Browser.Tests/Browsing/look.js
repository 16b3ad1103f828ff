// What a person would find wrong with a page at the width it has now: a list of words for each question.
() => {
  const root = document.documentElement;
  const width = root.clientWidth;
  const rtl = getComputedStyle(root).direction === "rtl";
  const near = 1.5; // pixels by which rounding may err

  const nameOf = (e) => {
    const own = (x) => x.localName + (x.id ? "#" + x.id : "") + (x.getAttribute("class") ? "." + x.getAttribute("class").split(" ").join(".") : "");
    const text = e.textContent.trim().replace(/\s+/g, " ").slice(0, 60);
    return `${e.parentElement ? own(e.parentElement) + " > " : ""}${own(e)} «${text}»`;
  };
  const isShown = (e) => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0;
  const isScroller = (e) => /auto|scroll/.test(getComputedStyle(e).overflowX);
  const inScroller = (e) => {
    for (let up = e.parentElement; up && up !== document.body; up = up.parentElement) if (isScroller(up)) return true;
    return false;
  };
  // For those who hear the page: one pixel large.
  const isForEars = (e) => {
    for (let up = e; up && up !== document.body; up = up.parentElement)
      if (getComputedStyle(up).clipPath !== "none") return true;
    return false;
  };
  const all = [...document.body.querySelectorAll("*")].filter((e) => isShown(e) && !isForEars(e));
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (walker.currentNode.data.trim() && isShown(parent) && !isForEars(parent)) texts.push(walker.currentNode);
  }
  const rectOf = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  };

  // wide: the page scrolls sideways, or something stands where no scrolling leads.
  const wide = [];
  if (document.scrollingElement.scrollWidth > width) wide.push(`the page is ${document.scrollingElement.scrollWidth} wide of ${width}`);
  for (const e of all) {
    if (e.closest("svg") && e.localName !== "svg") continue;
    const box = e.getBoundingClientRect();
    const away = box.right < 0 || box.left > width; // the skip link, until it has the focus
    if ((box.left < -near || box.right > width + near) && !(away && e.matches("a")) && !inScroller(e)) wide.push(nameOf(e));
  }

  // cut: text runs out of a box that hides it, a label out of its drawing.
  const cut = [];
  for (const e of all) {
    const style = getComputedStyle(e);
    if (/hidden|clip/.test(style.overflowX) && e.localName !== "svg" && e.scrollWidth > e.clientWidth + 1 && style.display !== "inline") cut.push(nameOf(e));
    if (matchMedia("print").matches && isScroller(e) && e.scrollWidth > e.clientWidth + 1) cut.push("scrolls: " + nameOf(e));
  }
  const labels = all.filter((e) => e.localName === "text" && e.textContent.trim());
  for (const label of labels) {
    const box = label.getBoundingClientRect();
    const drawing = label.ownerSVGElement;
    const frame =
      getComputedStyle(drawing).overflowX === "visible" ? document.body.getBoundingClientRect() : drawing.getBoundingClientRect();
    if (box.left < frame.left - near || box.right > frame.right + near || box.top < frame.top - near || box.bottom > frame.bottom + near)
      cut.push(nameOf(label));
  }

  // small: letters under 9 pixels, in drawings as they are scaled.
  const small = [];
  for (const node of texts) {
    const parent = node.parentElement;
    const scale = parent.getScreenCTM ? parent.getScreenCTM().a : 1;
    const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
    if (size < 9) small.push(`${size.toFixed(1)}px ${nameOf(parent)}`);
  }

  // covered: two labels of one drawing lie on each other.
  const covered = [];
  const rects = labels.map((label) => [label, label.getBoundingClientRect()]);
  for (let i = 0; i < rects.length; i++)
    for (let j = i + 1; j < rects.length; j++) {
      const [a, b] = [rects[i][1], rects[j][1]];
      if (rects[i][0].ownerSVGElement !== rects[j][0].ownerSVGElement) continue;
      const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      // letters fill about two thirds of the height of their box
      if (x > near && y > 0.34 * Math.min(a.height, b.height)) covered.push(`${rects[i][0].textContent} × ${rects[j][0].textContent}`);
    }

  // mixed: words of the other script that are not kept apart, so that they could reorder what stands around them;
  // untold: texts whose language, the nearest that is told, is not written in their script.
  const mixed = [];
  const untold = [];
  const latin = /[A-Za-z\u00c0-\u024f]{2,}/;
  const arabic = /[\u0620-\u06ff]{2,}/;
  const rightToLeft = /^(ar|fa|ur|he|ckb|ps|ug|yi|sd|arc|syr)/;
  for (const node of texts) {
    const parent = node.parentElement;
    if (parent.closest("article, svg, code")) continue;
    const foreign = rtl ? latin : arabic;
    if (!foreign.test(node.data)) continue;
    let apart = false;
    for (let up = parent; up && !apart; up = up.parentElement) {
      const style = getComputedStyle(up);
      if (/^block|^list-item|^flex|^grid|^table/.test(style.display) && up.textContent.trim() !== node.data.trim()) break;
      apart = /isolate|plaintext/.test(style.unicodeBidi);
    }
    if (!apart) mixed.push(nameOf(parent));
    const own = rtl ? arabic : latin;
    const told = own.test(node.data) ? "" : parent.closest("[lang]").lang;
    if (told !== "und" && told !== "" && rightToLeft.test(told) !== !rtl) untold.push(`${told}: ${nameOf(parent)}`);
  }

  // astray: what should start at the side at which the page's language starts and does not.
  const astray = [];
  const startOf = (box) => (rtl ? width - box.right : box.left);
  const main = document.querySelector("main:not(.door)");
  if (main) {
    const style = getComputedStyle(main);
    const inner = startOf(main.getBoundingClientRect()) + parseFloat(style.paddingInlineStart);
    for (const e of main.querySelectorAll(":scope > h1, :scope > .lead"))
      if (Math.abs(startOf(rectOf(e)) - inner) > 3) astray.push(nameOf(e));
  }
  const inOrder = (items) => {
    const boxes = items.map((e) => e.getBoundingClientRect());
    for (let i = 1; i < boxes.length; i++) {
      const sameLine = boxes[i].top < boxes[i - 1].bottom - 2 && boxes[i].bottom > boxes[i - 1].top + 2;
      if (sameLine && startOf(boxes[i]) < startOf(boxes[i - 1]) + 1) astray.push(nameOf(items[i]));
    }
  };
  for (const list of document.querySelectorAll(".top nav ul, .chain, .figures, .facts")) inOrder([...list.children].filter(isShown));
  for (const row of document.querySelectorAll("tr")) inOrder([...row.cells].filter((c) => isShown(c) && !isForEars(c)));

  // faint: labels of drawings against what they are drawn on; of other text the accessibility rules see to that.
  const rgb = (color) => color.match(/[\d.]+/g).map(Number);
  const light = (color) => {
    const [r, g, b] = rgb(color).slice(0, 3).map((c) => ((c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
  const ground = (e) => {
    for (let up = e; up; up = up.parentElement) {
      const color = getComputedStyle(up).backgroundColor;
      if ((rgb(color)[3] ?? 1) > 0.99) return color;
    }
    return "rgb(255, 255, 255)";
  };
  const faint = [];
  for (const label of labels) {
    const drawing = label.ownerSVGElement;
    const under = [...drawing.querySelectorAll(".sea, .land path")].map((e) => getComputedStyle(e).fill);
    for (const color of new Set(under.length ? under : [ground(drawing)])) {
      const ratio = contrast(getComputedStyle(label).fill, color);
      if (ratio < 4.5) faint.push(`${ratio.toFixed(2)} ${nameOf(label)}`);
    }
  }

  // folded: what is folded away and, on paper, could not be unfolded.
  const folded = [...document.querySelectorAll("details:not([open])")]
    .filter((d) => [...d.children].some((c) => c.localName !== "summary" && !c.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })))
    .map(nameOf);

  const links = [...document.querySelectorAll("a[href], link[href], script[src]")].map(
    (e) => new URL(e.getAttribute("href") ?? e.getAttribute("src"), document.baseURI).href,
  );
  const text = document.body.innerText;
  const ids = [...document.querySelectorAll("[id]")].map((e) => e.id);
  return JSON.stringify({ wide, cut, small, covered, mixed, untold, astray, faint, folded, ids, links, text, lang: root.lang, dir: root.dir, background: ground(document.body) });
}
