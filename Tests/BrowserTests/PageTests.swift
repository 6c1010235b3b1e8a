import Foundation
import TestSupport
import Testing

/// The HTML report in a real browser. Its files are the goldens, which the renderer's tests compare with what
/// it gives.
@Suite(.serialized) struct `The coverage page` {
  static let names = [
    "everything-missing", "half-done", "drifted", "unspecified", "nothing-changed", "hostile",
    "waived",
  ]

  private func open(_ name: String) throws -> Browser {
    let browser = try Browser()
    try browser.open(Repository.path("Tests/Goldens/coverage/\(name)/report.html"))
    return browser
  }

  @Test(arguments: names)
  func `reports no error, asks for nothing and opens nothing`(name: String) throws {
    let browser = try open(name)
    _ = try browser.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
    let faults = browser.events.filter { event in
      ["Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded"]
        .contains(event.method) || event.method == "Page.javascriptDialogOpening"
    }
    #expect(faults.isEmpty, "\(faults)")
    let requests = browser.events.filter { $0.method == "Network.requestWillBeSent" }
      .compactMap { ($0.parameters["request"] as? [String: Any])?["url"] as? String }
    #expect(requests.count == 1)
    #expect(requests.allSatisfy { $0.hasSuffix("/\(name)/report.html") })
  }

  @Test func `takes names and texts as text`() throws {
    let browser = try open("hostile")
    #expect(try browser.number("document.scripts.length") == 1)
    #expect(try browser.number("document.images.length") == 0)
    let handlers =
      "[...document.querySelectorAll('*')].filter((e) => e.getAttributeNames().some((n) => n.startsWith('on'))).length"
    #expect(try browser.number(handlers) == 0)
    #expect(try browser.text("document.body.textContent").contains("<script>alert(4)</script>"))
    #expect(try browser.text("document.querySelector('#items').textContent").contains("<img src=x"))
  }

  @Test func `finds what is searched for, by keyboard alone`() throws {
    let browser = try open("half-done")
    let all = try browser.number(rowCount)
    #expect(try browser.text("document.activeElement.id") == "")
    try browser.press("/", text: "/")
    #expect(try browser.text("document.activeElement.id") == "search")
    try browser.type("isbn COLUMN")
    #expect(try browser.number(shownCount) == 1)
    #expect(try browser.text("document.getElementById('shown').textContent") == "1 of \(all) shown")
    try browser.type(" nonsense")
    #expect(try browser.number(shownCount) == 0)
    try browser.press("Escape")
    #expect(try browser.number(shownCount) == all)
    #expect(try browser.text("document.getElementById('search').value") == "")
  }

  @Test func `filters by status and by section`() throws {
    let browser = try open("half-done")
    let statuses =
      "new Set([...document.querySelectorAll('#items tbody tr:not([hidden])')].map((r) => r.dataset.status))"
    for status in ["implemented", "missing", "drifted", "waived"] {
      #expect(try browser.number("document.querySelectorAll('[data-status=\(status)]').length") > 0)
      _ = try browser.evaluate("document.querySelector('input[value=\(status)]').focus()")
      try browser.press(" ", text: " ")
      #expect(try browser.evaluate("\(statuses).has('\(status)')") as? Bool == false)
    }
    _ = try browser.evaluate("document.querySelector('button[type=reset]').click()")
    _ = try browser.evaluate("new Promise((done) => setTimeout(done))")
    #expect(try browser.number(shownCount) == browser.number(rowCount))
    _ = try browser.evaluate(
      "section.value = '1'; section.dispatchEvent(new Event('input', { bubbles: true }))")
    let sections =
      "[...new Set([...document.querySelectorAll('#items tbody tr:not([hidden])')].map((r) => r.dataset.section))].join()"
    #expect(try browser.text(sections) == "1")
  }

  @Test(arguments: names, ["light", "dark"])
  func `has contrast in light and dark`(name: String, scheme: String) throws {
    let browser = try open(name)
    try browser.call(
      "Emulation.setEmulatedMedia",
      ["features": [["name": "prefers-color-scheme", "value": scheme]]])
    let page = try browser.text("getComputedStyle(document.body).backgroundColor")
    #expect((page == "rgb(255, 255, 255)") == (scheme == "light"))
    #expect(try browser.text(lowContrast) == "")
  }

  @Test(arguments: names)
  func `gives every control a name, and its headings in order`(name: String) throws {
    let browser = try open(name)
    let tree = try browser.call("Accessibility.getFullAXTree")
    let nodes = (tree["nodes"] as? [[String: Any]] ?? []).filter { $0["ignored"] as? Bool != true }
    let value = { (node: [String: Any], key: String) -> String in
      (node[key] as? [String: Any])?["value"] as? String ?? ""
    }
    let named: Set<String> = [
      "searchbox", "textbox", "combobox", "checkbox", "button", "link", "meter", "region",
      "search", "image", "img",
    ]
    for node in nodes where named.contains(value(node, "role")) {
      #expect(!value(node, "name").isEmpty, "\(value(node, "role")) without a name")
    }
    let roles = nodes.map { value($0, "role") }
    for role in ["banner", "main", "contentinfo", "search", "table", "columnheader", "rowheader"] {
      #expect(roles.contains(role), "no \(role)")
    }
    let levels = nodes.filter { value($0, "role") == "heading" }.compactMap { node in
      (node["properties"] as? [[String: Any]] ?? []).first { $0["name"] as? String == "level" }
        .flatMap { ($0["value"] as? [String: Any])?["value"] as? Int }
    }
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    #expect(try browser.text("document.documentElement.lang") == "en")
    let repeated =
      "[...document.querySelectorAll('[id]')].map((e) => e.id).filter((id, n, all) => all.indexOf(id) !== n).join()"
    #expect(try browser.text(repeated) == "")
  }

  @Test func `fits a narrow screen`() throws {
    let browser = try open("half-done")
    try browser.call(
      "Emulation.setDeviceMetricsOverride",
      ["width": 360, "height": 800, "deviceScaleFactor": 1, "mobile": true])
    #expect(try browser.number("document.documentElement.scrollWidth") <= 360)
  }

  @Test func `prints all, without its controls`() throws {
    let browser = try open("half-done")
    try browser.call("Emulation.setEmulatedMedia", ["media": "print"])
    #expect(try browser.text("getComputedStyle(document.querySelector('form')).display") == "none")
    #expect(try browser.number(shownCount) == browser.number(rowCount))
    let pages = try browser.call("Page.printToPDF")
    #expect((pages["data"] as? String)?.hasPrefix("JVBERi0") == true)
  }

  @Test func `draws the tables apart from each other`() throws {
    let browser = try open("everything-missing")
    let overlaps = """
      (() => {
        const boxes = [...document.querySelectorAll('.diagram rect')].map((r) => r.getBoundingClientRect());
        const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => meet(a, b))).length;
      })()
      """
    #expect(try browser.number("document.querySelectorAll('.diagram rect').length") == 2)
    #expect(try browser.number("document.querySelectorAll('.diagram path').length") == 1)
    #expect(try browser.number(overlaps) == 0)
  }
}

private let rowCount = "document.querySelectorAll('#items tbody tr').length"
private let shownCount = "document.querySelectorAll('#items tbody tr:not([hidden])').length"

/// The texts whose colour is too near to what is behind them for WCAG 2.1 AA.
private let lowContrast = """
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
