import Migration
import SQLText
import SpecFormat

/// Writes the blocks of a plan one below the other.
struct ScriptWriter {
  private(set) var text = ""
  private let plan: Plan
  private let spec: SpecContext?
  private let limits: TimeLimits
  /// Steps of which the dangers have been told.
  private var told: Set<Int> = []
  private var lastTrace = ""
  private var lastEffect: (steps: [Int], words: String)?

  init(_ plan: Plan, spec: SpecContext?, limits: TimeLimits) {
    self.plan = plan
    self.spec = spec
    self.limits = limits
  }

  mutating func write(_ block: PlanBlock) {
    lastTrace = ""
    lastEffect = nil
    if block.isTransaction { writeTransaction(block) } else { writeOutside(block) }
  }

  private mutating func writeTransaction(_ block: PlanBlock) {
    var isLimited = block.entries.first?.statement.isQuick ?? true
    text += """

      begin;

      set local lock_timeout = \(SQL.literal(limits.lock).text);
      set local statement_timeout = \(statementLimit(isLimited));
      set local search_path = public;

      """
    for entry in block.entries {
      introduce(entry.steps)
      if entry.statement.isQuick != isLimited {
        isLimited.toggle()
        text += "set local statement_timeout = \(statementLimit(isLimited));\n"
      }
      write(entry)
    }
    text += "\ncommit;\n"
  }

  /// What waits here keeps nobody waiting, and leaves something behind where it gives up.
  private mutating func writeOutside(_ block: PlanBlock) {
    text += """

      set lock_timeout = 0;
      set statement_timeout = 0;
      set search_path = public;

      """
    for entry in block.entries {
      introduce(entry.steps)
      write(entry)
    }
    text += """

      reset lock_timeout;
      reset statement_timeout;
      reset search_path;

      """
  }

  private func statementLimit(_ isLimited: Bool) -> String {
    isLimited ? SQL.literal(limits.statement).text : "0"
  }

  /// Where steps come from, and once what is dangerous in them.
  private mutating func introduce(_ positions: [Int]) {
    for trace in positions.map({ trace(plan.steps[$0].change.path, spec: spec) })
    where trace != lastTrace {
      text += "\n-- \(trace)\n"
      lastTrace = trace
    }
    let news = positions.filter { told.insert($0).inserted }.map { plan.steps[$0] }
    for hazard in worstFirst(news.flatMap(\.hazards)) {
      text += "-- hazard \(hazard.kind.rawValue): \(oneLine(hazard.message))\n"
    }
    for reversibility in news.map(\.reversibility) {
      switch reversibility {
      case .reversible: break
      case .lossy(let loss), .irreversible(let loss):
        text += "-- \(reversibility.word): \(oneLine(loss))\n"
      }
    }
  }

  private mutating func write(_ entry: PlanBlock.Entry) {
    let words = effect(of: entry.statement)
    if let words, lastEffect?.steps != entry.steps || lastEffect?.words != words {
      text += "-- \(oneLine(words))\n"
    }
    lastEffect = words.map { (entry.steps, $0) }
    text += "\(entry.statement.text);\n"
  }
}

/// `lock ACCESS EXCLUSIVE on public.a; rewrites public.a`; `nil` where a statement touches nothing that stood.
func effect(of statement: PlanStatement) -> String? {
  var parts: [String] = []
  for level in LockLevel.allCases.reversed() {
    let objects = statement.locks.filter { $0.level == level }.map(\.object)
    guard !objects.isEmpty else { continue }
    let names = objects.withoutRepeats.map(\.description)
    parts.append("\(level.rawValue) on \(names.joined(separator: ", "))")
  }
  var words = parts.isEmpty ? [] : ["lock " + parts.joined(separator: ", ")]
  for work in statement.work {
    switch work {
    case .scan(let table): words.append("reads every row of \(table)")
    case .rewrite(let table): words.append("rewrites \(table)")
    }
  }
  return words.isEmpty ? nil : words.joined(separator: "; ")
}
