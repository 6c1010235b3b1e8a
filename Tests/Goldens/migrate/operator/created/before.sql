create function eq(int, text) returns boolean language sql immutable as 'select $1::text = $2';
create function qe(text, int) returns boolean language sql immutable as 'select $2::text = $1';
create function ne(int, text) returns boolean language sql immutable as 'select $1::text <> $2';
create function not_it(boolean) returns boolean language sql immutable as 'select not $1';
