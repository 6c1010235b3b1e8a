create type score as (points int);
create function lt(score, score) returns boolean language sql immutable as 'select $1.points < $2.points';
create function eq(score, score) returns boolean language sql immutable as 'select $1.points = $2.points';
create function cmp(score, score) returns int language sql immutable as 'select $1.points - $2.points';
create function lt(score, int) returns boolean language sql immutable as 'select $1.points < $2';
create function cmp(score, int) returns int language sql immutable as 'select $1.points - $2';
create operator <<< (function = lt, leftarg = score, rightarg = score);
create operator ==== (function = eq, leftarg = score, rightarg = score);
create operator <<< (function = lt, leftarg = score, rightarg = int);
create operator class score_ops for type score using btree as
  operator 1 <<<, operator 3 ====, function 1 cmp(score, score);
