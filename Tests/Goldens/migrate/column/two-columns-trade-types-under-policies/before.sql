create table t(a int, b text, c int); create policy p on t using (a>0); create policy q on t using (b>'');
