import CatalogModel
import CatalogSQL
import SQLGrammar
import SQLText

/// A column, with the values that it has at once in the rows that are there.
func addition(
  of column: Column, to table: QualifiedName, in standing: Standing
) -> [PlanStatement] {
  let traits = traitStatements(
    from: .plain, to: column.traits ?? .plain, of: column, in: table, standing)
  if let filling = filling(of: column, in: table, standing) { return filling + traits }
  return [
    PlanStatement(
      TableAction(table: table, sql: "add column \(defineColumn(column, of: table))"),
      locks: standing.lockAll(.accessExclusive, on: table),
      work: work(adding: column, to: table, in: standing))
  ] + traits + standing.altering(table, unprovenNotNull(column))
}

private func work(
  adding column: Column, to table: QualifiedName, in standing: Standing
) -> [PlanStatement.Work] {
  guard standing.stands(table) else { return [] }
  let isRewritten: Bool
  switch column.value {
  case .none:
    guard !column.isDemanding(in: standing) else {
      return standing.work(PlanStatement.Work.rewrite, on: table)
    }
    // The rows that are there would all break it.
    return column.nullability == .refused
      ? standing.work(PlanStatement.Work.scan, on: table) : []
  case .default(let value):
    isRewritten = column.isDemanding(in: standing) || !standing.isSameEverywhere(value)
  case .generated: isRewritten = !(column.traits ?? .plain).isVirtual
  case .identity: isRewritten = true
  }
  return isRewritten ? standing.work(PlanStatement.Work.rewrite, on: table) : []
}

/// The column without values at first, which the rows get little by little; `nil` where that is not needed, or
/// where more than the table would have a part in it.
private func filling(
  of column: Column, in table: QualifiedName, _ standing: Standing
) -> [PlanStatement]? {
  guard case .default(let value) = column.value, !standing.isSameEverywhere(value),
    standing.spares(table), standing.canBeFilled(table), standing.below(table).isEmpty,
    !column.isDemanding(in: standing),
    column.nullability != .unproven
  else { return nil }
  var empty = column
  empty.value = .none
  empty.isNullable = true
  var statements = standing.altering(
    table,
    [
      "add column \(defineColumn(empty, of: table))",
      "alter column \(column.name) set default \(value.sql)",
    ])
  statements.append(
    PlanStatement(fill(column.name, of: table), place: .outside, isQuick: false, isAid: true))
  if !column.isNullable {
    statements += forbiddingNulls(in: column, of: table, in: standing)
  }
  return statements
}

/// Gives each row the default of the column, a part of the table in a transaction, and at last those that others
/// have moved meanwhile.
private func fill(_ column: Identifier, of table: QualifiedName) -> SQL {
  let name: SQL = "\(table)"
  let update: SQL = "update \(table) set \(column) = default where \(column) is null"
  let body: SQL = """
    declare
      pages constant bigint := pg_relation_size(\(literal: name.text)::regclass)
        / current_setting('block_size')::bigint;
      page bigint := 0;
    begin
      while page <= pages loop
        \(update)
          and ctid >= format('(%s,0)', page)::tid and ctid < format('(%s,0)', page + 1000)::tid;
        commit;
        page := page + 1000;
      end loop;
      \(update);
    end
    """
  return .block(body)
}

/// No nulls from now on. A check, which is proved while others write, spares PostgreSQL the way through the rows; it has
/// another name than servers from 18 on give to NOT NULL itself.
func forbiddingNulls(
  in column: Column, of table: QualifiedName, in standing: Standing
) -> [PlanStatement] {
  let set: SQL = "alter column \(column.name) set not null"
  let wish = NormalForm.call("is not null", [.column(column.name.name)])
  if standing.provedChecks(of: table).contains(where: { normalForm(of: $0.text) == wish }) {
    return standing.altering(table, [set])
  }
  guard standing.spares(table) else {
    return [
      PlanStatement(
        TableAction(table: table, sql: set),
        locks: standing.lockAll(.accessExclusive, on: table),
        work: standing.work(PlanStatement.Work.scan, on: table))
    ]
  }
  let check = standing.freeName(nameOfProof(column.name, of: table, in: standing), on: table)
  let adding = standing.altering(
    table, ["add constraint \(check) check (\(column.name) is not null) not valid"])
  let proving = PlanStatement(
    "alter table \(table) validate constraint \(check)",
    locks: standing.lockAll(.shareUpdateExclusive, on: table),
    work: standing.work(PlanStatement.Work.scan, on: table), place: .own, isAid: true)
  return adding + [proving]
    + standing.altering(table, [set, "drop constraint \(check)"])
}

/// Long names, which may be alike as far as they fit, go by their place in the table.
private func nameOfProof(
  _ column: Identifier, of table: QualifiedName, in standing: Standing
) -> String {
  let name = column.name.cut(to: 56)
  guard name != column.name else { return "\(name)_filled" }
  let place = standing.table(table)?.columns.firstIndex { $0.name == column } ?? 0
  return "\(name.cut(to: 50))_\(place)_filled"
}

/// Looks for nulls that were there before a NOT NULL which is not valid, whose name nobody compares; others write
/// meanwhile.
func provingNotNull(
  of column: Column, in table: QualifiedName, _ standing: Standing
) -> [PlanStatement] {
  let name: SQL = "\(table)"
  let body: SQL = """
    begin
      execute (
        select format('alter table %s validate constraint %I', c.conrelid::regclass, c.conname)
        from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'n' and c.conrelid = \(literal: name.text)::regclass
          and a.attname = \(literal: column.name.name));
    end
    """
  return [
    PlanStatement(
      .block(body),
      locks: standing.lockAll(.shareUpdateExclusive, on: table),
      work: standing.work(PlanStatement.Work.scan, on: table),
      place: standing.spares(table) ? .own : .shared)
  ]
}

extension Column {
  /// Whether its type is a domain that every value is held against.
  fileprivate func isDemanding(in standing: Standing) -> Bool {
    guard let name = type?.userType, let domain = standing.domain(name) else { return false }
    return !domain.isNullable || !domain.checks.isEmpty
  }
}
