CREATE DOMAIN d AS int CHECK (VALUE > 0); create domain e as varchar(3); create domain f as boolean; CREATE TABLE t(a d, b e, c f);
