/// The texts whose colour is too near to what is behind them for WCAG 2.1 AA.
let lowContrast = """
  (() => {
    const parse = (color) => (color.match(/[\\d.]+/g) || []).map(Number);
    const luminance = (rgb) => rgb.slice(0, 3).map((c) => c / 255)
      .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
      .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
    const behind = (element) => {
      for (let e = element; e; e = e.parentElement) {
        const color = parse(getComputedStyle(e).backgroundColor);
        if (color.length === 3 || color[3] === 1) return color;
      }
      return [255, 255, 255];
    };
    const faults = new Set();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!walker.currentNode.textContent.trim() || !element.checkVisibility()) continue;
      if (element.closest('title, script, option, button, meter')) continue;
      const style = getComputedStyle(element);
      const front = luminance(parse(element instanceof SVGElement ? style.fill : style.color));
      const back = luminance(element instanceof SVGElement
        ? parse(getComputedStyle(element.ownerSVGElement.querySelector('.box')).fill) : behind(element));
      const ratio = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
      if (ratio < 4.5) faults.add(`${element.tagName}.${element.getAttribute('class')} ${ratio.toFixed(2)}`);
    }
    return [...faults].join('; ');
  })()
  """
