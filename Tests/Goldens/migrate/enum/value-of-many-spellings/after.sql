create table keep (id integer primary key);
create type label as enum ('', ' ', 'A', 'a', 'it''s', 'back\slash', '"quoted"', 'comma, here', '{brace}', 'ü☃', 'null', 'twelve thousand three hundred and forty-five is a long label ab');
create table t (l label default 'it''s', ls label[] default array['', 'comma, here', 'null', 'back\slash']::label[], check (l <> 'back\slash'));
