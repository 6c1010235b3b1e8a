create function negated(x text) returns text language sql immutable as $$ select 'not ' || x $$;
