create procedure p(out a int, in b int, in c int) language plpgsql as 'begin a := b - c; end';
