/// Pairs runs of `*` and `_` by CommonMark's rules, each run looked at a bounded number of times.
struct Emphasis {
  struct Run {
    let mark: UInt8
    let length: Int
    let canOpen: Bool
    let canClose: Bool
    /// Marks that pair with none.
    var rest: Int
    /// Marks that close, at the run's left end, and that open, at its right.
    var closing = 0
    var opening = 0
    var strongClosing = 0
    var strongOpening = 0
  }

  private(set) var runs: [Run] = []
  /// Runs not yet decided on, by index.
  private var open: [Int] = []

  var openCount: Int { open.count }

  mutating func add(_ run: Run) -> Int {
    runs.append(run)
    open.append(runs.count - 1)
    return runs.count - 1
  }

  /// Decides on the runs from the given one of the open ones on; they can pair with no later run.
  mutating func match(from bottom: Int) {
    var openers: [Int] = []
    /// For each kind of closer, the run before which there is no opener for it.
    var floors: [Closer: Int] = [:]
    for closer in open[bottom...] {
      while runs[closer].canClose, runs[closer].rest > 0 {
        let kind = Closer(runs[closer])
        let floor = floors[kind] ?? 0
        guard
          let place = openers.lastIndex(where: { $0 < floor || canPair($0, closer) }),
          openers[place] >= floor
        else {
          floors[kind] = closer
          break
        }
        openers.removeSubrange((place + 1)...)
        pair(openers[place], closer)
        if runs[openers[place]].rest == 0 { openers.removeLast() }
      }
      if runs[closer].canOpen, runs[closer].rest > 0 { openers.append(closer) }
    }
    open.removeSubrange(bottom...)
  }

  private struct Closer: Hashable {
    let mark: UInt8
    let canOpen: Bool
    let length: Int

    init(_ run: Run) {
      mark = run.mark
      canOpen = run.canOpen
      length = run.length % 3
    }
  }

  private func canPair(_ left: Int, _ right: Int) -> Bool {
    let (opener, closer) = (runs[left], runs[right])
    guard opener.mark == closer.mark else { return false }
    guard opener.canClose || closer.canOpen else { return true }
    return (opener.length + closer.length) % 3 != 0
      || (opener.length % 3 == 0 && closer.length % 3 == 0)
  }

  private mutating func pair(_ left: Int, _ right: Int) {
    let isStrong = runs[left].rest > 1 && runs[right].rest > 1
    let marks = isStrong ? 2 : 1
    runs[left].rest -= marks
    runs[left].opening += marks
    runs[right].rest -= marks
    runs[right].closing += marks
    if isStrong {
      runs[left].strongOpening += 1
      runs[right].strongClosing += 1
    }
  }
}

extension Emphasis.Run {
  /// Judges a run by its neighbours: an opener leans on the text after it, a closer on the text
  /// before it, and `_` does neither within a word.
  init(_ run: Range<Int>, of stretch: Range<Int>, in bytes: [UInt8]) {
    let before = Neighbour(before: run.lowerBound, in: bytes[stretch])
    let after = Neighbour(after: run.upperBound, in: bytes[stretch])
    let leansRight = after != .space && (after != .punctuation || before != .letter)
    let leansLeft = before != .space && (before != .punctuation || after != .letter)
    mark = bytes[run.lowerBound]
    length = run.count
    rest = run.count
    if mark == UInt8(ascii: "*") {
      canOpen = leansRight
      canClose = leansLeft
    } else {
      canOpen = leansRight && (!leansLeft || before == .punctuation)
      canClose = leansLeft && (!leansRight || after == .punctuation)
    }
  }

  private enum Neighbour {
    case space, punctuation, letter

    init(before offset: Int, in bytes: ArraySlice<UInt8>) {
      var start = offset - 1
      while start > bytes.startIndex, start > offset - 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      self.init(start >= bytes.startIndex ? bytes[start..<offset] : [])
    }

    init(after offset: Int, in bytes: ArraySlice<UInt8>) {
      self.init(bytes[offset..<min(offset + 4, bytes.endIndex)])
    }

    private init(_ bytes: ArraySlice<UInt8>) {
      guard let first = bytes.first else {
        self = .space
        return
      }
      if first < 0x80 {
        self = first.isMarkdownSpace ? .space : first.isASCIIPunctuation ? .punctuation : .letter
        return
      }
      let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first
      switch scalar?.properties.generalCategory {
      case .spaceSeparator: self = .space
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation:
        self = .punctuation
      default: self = .letter
      }
    }
  }
}
