import * as c from './markup-checks.ts'; import {readBuiltSite} from './site.ts';
const site=readBuiltSite(process.env['SITE_DIR']??'');
const groups=new Map<string,string[]>();
for (const page of site.pages) for (const f of c.pageFindings(c.readMarkup(site,page))) { const k=f.replace(/^\S+ /,'').replace(/\d+/g,'N'); groups.set(k,[...(groups.get(k)??[]),page.path]); }
for (const [k,v] of [...groups].sort((a,b)=>b[1].length-a[1].length).slice(0,90)) console.log(v.length,k.slice(0,200),v[0]);
