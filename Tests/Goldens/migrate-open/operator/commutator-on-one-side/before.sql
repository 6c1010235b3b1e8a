create function lt(int,int) returns bool language sql immutable as 'select true';
create function gt(int,int) returns bool language sql immutable as 'select true';
create operator <| (leftarg=int,rightarg=int,function=lt);
create operator >| (leftarg=int,rightarg=int,function=gt);
