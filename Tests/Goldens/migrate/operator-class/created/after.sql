create type score as (points int);
create function lt(score, score) returns boolean language sql immutable as 'select $1.points < $2.points';
create function eq(score, score) returns boolean language sql immutable as 'select $1.points = $2.points';
create function cmp(score, score) returns int language sql immutable as 'select $1.points - $2.points';
create function lt(score, int) returns boolean language sql immutable as 'select $1.points < $2';
create function cmp(score, int) returns int language sql immutable as 'select $1.points - $2';
create operator <<< (function = lt, leftarg = score, rightarg = score);
create operator ==== (function = eq, leftarg = score, rightarg = score);
create operator <<< (function = lt, leftarg = score, rightarg = int);
create operator family scores using btree;
create operator class score_ops default for type score using btree family scores as
  operator 1 <<<, operator 3 ====, function 1 cmp(score, score);
alter operator family scores using btree add operator 1 <<< (score, int),
  function 1 (score, int) cmp(score, int);
create operator class stored for type score using gist as storage text;
comment on operator family scores using btree is 'Scores';
comment on operator class score_ops using btree is 'By points';
