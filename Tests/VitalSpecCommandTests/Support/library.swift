/// Two tables, a function and a trigger, with something of every kind.
let library = """
  # Library (Sections 1–2)

  **Migration**: `0001_library.sql`

  ## Section 1: Books

  ### `books`

  **Purpose**: Books, one row each.

  | Field | Type | Required | Default | Rules | References | Description |
  |---|---|---|---|---|---|---|
  | `id` | uuid | yes | `gen_random_uuid()` | | | Key |
  | `owner_id` | uuid | yes | | | `owners(id)` on delete cascade | Who has it |
  | `state` | text | yes | `'new'` | new, worn, lost | | |
  | `pages` | integer | | `0` | >= 0 | | |

  **Primary key**: `id`

  **Indexes**:

  - `owner_id`, `state`

  **Policies**:

  - `everyone` for select to `public`: `state <> 'lost'`

  **Triggers**:

  ```sql
  create trigger books_touch before update on books
    for each row execute function touch();
  ```

  ## Section 2: Loans

  ### `loans`

  | Field | Type | Required | References |
  |---|---|---|---|
  | `book_id` | uuid | yes | `books(id)` |
  | `day` | date | yes | |

  **Unique**: `book_id`, `day`

  ## Care

  ### Function `touch`

  **Execute**: nobody

  ```sql
  create function touch() returns trigger language plpgsql as $$
  begin
    new.pages := coalesce(new.pages, 0);
    return new;
  end
  $$;
  ```

  # Existing

  **Status**: existing

  - `owners`

  """
