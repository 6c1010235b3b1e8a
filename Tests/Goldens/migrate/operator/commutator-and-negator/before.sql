create domain grade as text;
create function grade_eq(x grade, y text) returns boolean language sql immutable as $$ select lower(x) = lower(y) $$;
create operator === (leftarg = grade, rightarg = text, function = grade_eq);
