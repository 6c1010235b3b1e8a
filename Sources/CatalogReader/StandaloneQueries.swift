import CatalogModel
import PostgresClient

/// Objects of every kind that stands for itself.
struct StandaloneQueries {
  private let domains: GrantedQueries<Domain>

  init(_ batch: inout QueryBatch, _ scope: CatalogScope) {
    domains = GrantedQueries(&batch, domainsQuery(scope), grantedIn: .types, at: \.grants)
  }

  func assemble(_ answers: QueryBatch.Answers) throws(PostgresError) -> [Standalone] {
    try domains.assemble(answers).map { .domain($0) }
  }
}
