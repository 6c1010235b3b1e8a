create function negated(x text) returns text language sql immutable as $$ select 'not ' || x $$;
create operator !! (rightarg = text, function = negated);
comment on operator !! (none, text) is 'Not';
