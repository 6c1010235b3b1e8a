create function roughly(x numeric, y numeric) returns boolean language sql immutable as $$ select abs(x - y) < 1 $$;
create operator ~= (leftarg = numeric, rightarg = numeric, function = roughly, restrict = contsel, join = contjoinsel);
