create function eq(int, text) returns boolean language sql immutable as 'select $1::text = $2';
create function qe(text, int) returns boolean language sql immutable as 'select $2::text = $1';
create function ne(int, text) returns boolean language sql immutable as 'select $1::text <> $2';
create function not_it(boolean) returns boolean language sql immutable as 'select not $1';
create operator === (function = eq, leftarg = int, rightarg = text, commutator = ===,
  negator = !==, restrict = eqsel, join = eqjoinsel, hashes, merges);
create operator === (function = qe, leftarg = text, rightarg = int, commutator = ===);
create operator !== (function = ne, leftarg = int, rightarg = text, negator = ===);
create operator !! (function = not_it, rightarg = boolean);
comment on operator !! (none, boolean) is 'Not';
