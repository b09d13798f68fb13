-- All that figures are counted and added up from, so that a year's sums never read the projects' texts.
create index project_in_figures on project (year, id) include (type, theme, status, approved_fen, community);
