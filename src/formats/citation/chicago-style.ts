import { type Language, messagesIn } from '#i18n/languages.ts';
import { citationTerms, joinedNames, monthAndDay } from './citation-locale.ts';

/**
 * Chicago, 18th edition, author-date, as a CSL style for what the site cites, in its language. The official style is
 * in no package that is kept up, and most of it is about kinds of work that are not cited here.
 */
export const chicagoStyle = (language: Language): string => `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Chicago 18</title><id>chicago-18-${language}</id><updated>2026-11-22T00:00:00+00:00</updated></info>
  <locale xml:lang="${language}"><terms>${citationTerms(language)}</terms></locale>
  <macro name="title">
    <choose>
      <if type="book legislation" match="any">
        <text variable="title" font-style="italic" text-case="title"/>
      </if>
      <else-if type="treaty"><text variable="title"/></else-if>
      <else><text variable="title" quotes="true" text-case="title"/></else>
    </choose>
  </macro>
  <macro name="day">
    <choose>
      <if type="book legislation" match="any"/>
      <else-if type="article-journal"><date variable="issued"><date-part name="month"/></date></else-if>
      <else><date variable="issued">${monthAndDay(messagesIn(language).citationStyle.dayAndMonth)}</date></else>
    </choose>
  </macro>
  <macro name="title-and-day">
    <group delimiter=", ">
      <text macro="title"/>
      <choose>
        <if type="webpage"/>
        <else-if variable="container-title publisher" match="none"><text macro="day"/></else-if>
      </choose>
    </group>
  </macro>
  <macro name="place-and-day">
    <choose>
      <if type="webpage">
        <group delimiter=". "><text variable="container-title"/><text macro="day"/></group>
      </if>
      <else-if variable="container-title publisher" match="any">
        <group delimiter=", ">
          <text variable="container-title" font-style="italic" text-case="title"/>
          <text variable="publisher"/>
          <text macro="day"/>
        </group>
      </else-if>
    </choose>
  </macro>
  <macro name="access">
    <choose>
      <if variable="issued" match="none">
        <group delimiter=" ">
          <text term="accessed" text-case="capitalize-first"/>
          <date variable="accessed" form="text"/>
        </group>
      </if>
    </choose>
  </macro>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography et-al-min="7" et-al-use-first="3">
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author">
          <name ${joinedNames(messagesIn(language).citationStyle.chicagoNames)}/>
          <substitute><text macro="title"/></substitute>
        </names>
        <choose>
          <if variable="issued"><date variable="issued"><date-part name="year"/></date></if>
          <else><text term="no date" form="short"/></else>
        </choose>
        <text macro="title-and-day"/>
        <group delimiter=" ">
          <text term="version" text-case="capitalize-first"/>
          <text variable="version"/>
        </group>
        <text macro="place-and-day"/>
        <text macro="access"/>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;
