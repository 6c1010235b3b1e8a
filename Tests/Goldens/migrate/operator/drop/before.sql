create table keep (id integer primary key);
create function roughly(x numeric, y numeric) returns boolean language sql immutable as $$ select abs(x - y) < 1 $$;
create operator ~= (leftarg = numeric, rightarg = numeric, function = roughly);
comment on operator ~= (numeric, numeric) is 'Near';
