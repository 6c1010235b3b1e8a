create table t(a text, b int, c int); create policy p on t using (b>0); create policy q on t using (a>'');
