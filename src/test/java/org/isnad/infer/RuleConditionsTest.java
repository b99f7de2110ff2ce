package org.isnad.infer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each rule asks for beside claims that count: directions, classes, roles, kinds and days. */
class RuleConditionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # lineage, from the heir to its origin
            b descendsFrom a           | a mergedInto b
            b descendsFrom a           | a revivedAs b
            a descendsFrom b           | a successorOf b
            a descendsFrom b           | a renamedFrom b
            # an undated step, since lineage need only have begun
            a descendsFrom c           | a splitFrom b 2003..; b splitFrom c
            # support of every kind is support
            a supportedBy country:c    | a fundedBy country:c
            a supportedBy country:c    | a armedBy country:c
            a supportedBy country:c    | a advisedBy country:c
            a supportedBy country:c    | a directedBy country:c
            a indirectlySupportedBy country:c | a wingOf b =2003..2010; b armedBy country:c =2003..2010
            b rivalOf a                | a rivalOf b
            # posts
            a commandedBy person:p     | person:p holdsPost a role=co-leader tenure=joint
            a commandedBy person:p     | person:p holdsPost a role=chairman tenure=acting
            person:p leadsWithin b     | person:p holdsPost a role=leader =2003..2010; a wingOf b =2003..2010
            person:p leadsWithin c     | a commandedBy person:p @2007; a partOf b @2007; b partOf c @2007
            a sharesCommanderWith b    | person:p holdsPost a role=leader =2003..2010; b commandedBy person:p =2007..2007
            # one sure day is enough
            person:p servedWith person:q | person:p memberOf a =2003..2010; person:q memberOf a =2010..2012
            # succession in an office, whatever the role
            person:q succeeds person:p | person:p holdsPost post:o role=member =2003..2010; person:q holdsPost post:o role=member =2011..2012
            # a gap, and somebody of another role between
            person:q succeeds person:p | person:p holdsPost a role=leader =2003..2005; person:r holdsPost a role=spokesperson =2005..2006; person:q holdsPost a role=leader =2006..2010
            # the seed
            person:p veteranOf event:opposition-to-us-presence-2000s | person:p memberOf a =2011..2014; a participatedIn event:opposition-to-us-presence-2000s
            person:p veteranOf event:resistance-1980s-1990s | person:p holdsPost a role=spokesperson =1970..1980; a participatedIn event:resistance-1980s-1990s
            person:p veteranOf event:resistance-1980s-1990s | person:p memberOf a ..1990; a participatedIn event:resistance-1980s-1990s
            person:p veteranOf event:resistance-1980s-1990s | person:p memberOf a 1985..; a participatedIn event:resistance-1980s-1990s
            persona:p veteranOf event:resistance-1980s-1990s | persona:p participatedIn event:resistance-1980s-1990s role=commander
            a ledByVeteranOf event:resistance-1980s-1990s | a commandedBy person:p =1970..1985; person:p participatedIn event:resistance-1980s-1990s
            b hasPoliticalWing a       | a wingOf b =2018..2022; a seats - lower=1 =2018..2018
            """)
    void concludes(String conclusion, String claims) {
        assertThat(conclusions(claims)).contains(conclusion);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # no lineage
            a descendsFrom b           | a mergedInto b
            a descendsFrom b           | a revivedAs b
            b descendsFrom a           | a splitFrom b
            a descendsFrom b           | a partOf b =2003..2010
            a descendsFrom a           | a splitFrom b; b splitFrom a
            # ties that share no day, or no day that is known
            a within c                 | a partOf b =2003..2005; b partOf c =2006..2010
            a within c                 | a partOf b; b partOf c =2006..2010
            a within c                 | a partOf b; b partOf c
            person:p leadsWithin b     | a commandedBy person:p =2003..2005; a partOf b =2006..2010
            a indirectlySupportedBy country:c | a partOf b =2003..2005; b supportedBy country:c =2006..2010
            # within is no support, and closeness is none
            a supportedBy b            | a closeTo b
            a trainedBy b              | a supportedBy b
            a indirectlySupportedBy b  | a partOf b =2003..2010
            # nothing passes between patrons
            a indirectlySupportedBy c  | a supportedBy b =2003..2010; b partOf c =2003..2010
            a supportedBy c            | a supportedBy b =2003..2010; b partOf c =2003..2010
            # an object that is none of the domain, and no symmetry of others
            country:c alliedWith a     | a alliedWith country:c
            b partOf a                 | a partOf b
            # posts that are not of command, or not held in fact, or no post of a body
            a commandedBy person:p     | person:p holdsPost a role=spokesperson
            a commandedBy person:p     | person:p holdsPost a role=unit-commander
            a commandedBy person:p     | person:p holdsPost a
            a commandedBy person:p     | person:p holdsPost a role=leader tenure=nominal
            a commandedBy person:p     | person:p holdsPost a role=leader tenure=claimed
            post:o commandedBy person:p | person:p holdsPost post:o role=leader
            c leadsWithin b            | a commandedBy c =2003..2010; a partOf b =2003..2010
            # not at one time, or not surely
            person:p servedWith person:q | person:p memberOf a =2003..2005; person:q memberOf a =2006..2010
            person:p servedWith person:q | person:p memberOf a 2003..2003; person:q memberOf a 2003..2003
            person:p servedWith person:q | person:p memberOf a; person:q memberOf a
            person:p servedWith person:q | person:p memberOf a =2003..2010; person:q memberOf b =2003..2010
            person:p servedWith person:p | person:p memberOf a =2003..2010; person:p holdsPost a role=leader =2003..2010
            person:p servedWith person:q | person:p memberOf a =2003..2010; person:q holdsPost a role=leader tenure=claimed =2003..2010
            a sharesCommanderWith b    | a commandedBy person:p =2003..2005; b commandedBy person:p =2006..2010
            a sharesCommanderWith b    | a commandedBy person:p; b commandedBy person:p
            a sharesCommanderWith b    | a commandedBy person:p =2003..2010; b commandedBy person:q =2003..2010
            # no succession: still there, another role, joint, somebody between, long after, in name only
            person:q succeeds person:p | person:p holdsPost a role=leader =2003..2010; person:q holdsPost a role=leader =2009..2015
            person:q succeeds person:p | person:p holdsPost a role=leader =2003..; person:q holdsPost a role=leader =2011..2015
            person:q succeeds person:p | person:p holdsPost a role=leader =2003..2010; person:q holdsPost a role=chairman =2011..2015
            person:q succeeds person:p | person:p holdsPost a role=member =2003..2010; person:q holdsPost a role=member =2011..2015
            person:q succeeds person:p | person:p holdsPost a role=co-leader =2003..2010; person:q holdsPost a role=co-leader =2011..2015
            person:q succeeds person:p | person:p holdsPost a role=leader =2003..2010; person:q holdsPost b role=leader =2011..2015
            person:q succeeds person:p | person:p holdsPost a role=leader =2003..2005; person:r holdsPost a role=leader =2005..2005; person:q holdsPost a role=leader =2006..2010
            person:q succeeds person:p | person:p holdsPost a role=leader =2003..2005; person:q holdsPost a role=leader =2008..2010
            person:q succeeds person:p | person:p holdsPost a role=leader =2003..2010; person:q holdsPost a role=leader tenure=claimed =2011..2015
            person:q succeeds person:p | person:p holdsPost a role=leader tenure=nominal =2003..2010; person:q holdsPost a role=leader =2011..2015
            person:p succeeds person:p | person:p holdsPost a role=leader =2003..2005; person:p holdsPost a role=leader =2008..2010
            # no veterans: bodies, victims, other events, years before and after, maybe
            a veteranOf event:resistance-1980s-1990s | a participatedIn event:resistance-1980s-1990s
            person:p veteranOf event:resistance-1980s-1990s | person:p participatedIn event:resistance-1980s-1990s role=victim
            person:p veteranOf event:resistance-1980s-1990s | person:p participatedIn event:resistance-1980s-1990s role=target
            person:p veteranOf event:e | person:p participatedIn event:e
            person:p veteranOf event:resistance-1980s-1990s | person:p memberOf a =1985..1990; a participatedIn event:resistance-1980s-1990s role=target
            person:p veteranOf event:resistance-1980s-1990s | person:p memberOf a =2000..2010; a participatedIn event:resistance-1980s-1990s
            person:p veteranOf event:resistance-1980s-1990s | person:p memberOf a =1970..1979; a participatedIn event:resistance-1980s-1990s
            person:p veteranOf event:resistance-1980s-1990s | person:p memberOf a; a participatedIn event:resistance-1980s-1990s
            person:p veteranOf event:resistance-1980s-1990s | person:p holdsPost a tenure=claimed =1985..1990; a participatedIn event:resistance-1980s-1990s
            person:p veteranOf event:opposition-to-us-presence-2000s | person:p memberOf a =2012..2014; a participatedIn event:opposition-to-us-presence-2000s
            a ledByVeteranOf event:resistance-1980s-1990s | a commandedBy person:p =1970..1979; person:p participatedIn event:resistance-1980s-1990s
            a ledByVeteranOf event:resistance-1980s-1990s | a commandedBy person:p =1970..1985; person:p participatedIn event:resistance-1980s-1990s 1986..1988
            # no political wing
            b hasPoliticalWing a       | a wingOf b =2018..2022; a seats - value=0 =2018..2018
            b hasPoliticalWing a       | a wingOf b =2018..2022; a hasKind scale:kind-militia =2018..2022
            b hasPoliticalWing a       | a partOf b =2018..2022; a seats - value=3 =2018..2018
            b hasPoliticalWing a       | a wingOf b =2019..2022; a seats - value=3 =2018..2018
            # whose words
            a professes ideology:i     | a adheresTo ideology:i
            a professes ideology:i     | a adheresTo ideology:i saidBy=b
            a saidToHold ideology:i    | a adheresTo ideology:i saidBy=a
            a saidToHold ideology:i    | a adheresTo ideology:i saidBy=person:p; a commandedBy person:p
            a professes ideology:i     | a adheresTo ideology:i saidBy=person:p; a adviserTo person:p
            # a militia is no political wing
            b hasPoliticalWing a       | a wingOf b =2018..2022; a seats - value=3 =2018..2018; a hasKind scale:kind-militia
            """)
    void does_not_conclude(String conclusion, String claims) {
        assertThat(conclusions(claims)).doesNotContain(conclusion);
    }

    private static List<String> conclusions(String claims) {
        return MadeUpWorld.of(List.of(claims.split(" *; *", -1))).conclusions();
    }
}
