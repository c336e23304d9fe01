/** Common given names, English-speaking countries first, then those frequent in world news. */
export const GIVEN_NAMES = `aaron abby abdul abdullah abigail abraham adam adrian agnes ahmad ahmed aidan aimee akbar al alan albert alberto alec
alejandro alex alexander alexandra alexis alfred ali alice alicia alison allan allen allison alma alvin amanda amber amir amy ana andre andrea
andrei andrew andy angel angela angelo angie anita ann anna anne annette annie anthony antoine anton antonio april aria arnold art arthur ashley
audrey austin ayman bailey barack barbara barry bashar beatrice becky ben benjamin benny bernard bernie beth betty beverly bill billy blake bob
bobby bonnie boris brad bradley brandon brenda brent bret brett brian bridget brittany bruce bruno bryan bryant byron caitlin calvin cameron
carl carla carlos carmen carol carole caroline carolyn carrie casey catherine cathy cecil cesar chad charlene charles charlie charlotte chelsea
cheryl chester chloe chris christian christina christine christopher christy chuck cindy claire clara clarence claude claudia clay clayton
clifford clint clinton clyde cody colin colleen connie connor constance corey cory courtney craig crystal curt curtis cynthia daisy dale dan dana
daniel danielle danny darlene darrell darren darryl dave david dawn dean deborah debbie debra delores denise dennis derek derrick desmond diana
diane diego dimitri dmitri dmitry dolores dominic don donald donna doris dorothy doug douglas drew duane dustin dwayne dwight dylan earl ebrahim ed eddie
edgar edith edmund eduardo edward edwin eileen elaine eleanor elena eli elias elizabeth ella ellen elmer elsie emily emma emmanuel enrique eric erica
erik erika erin ernest ernesto esther ethan ethel eugene eva evan evelyn faisal fatima fatemeh felipe felix fernando fidel florence floyd frances francis
francisco francois frank franklin fred freddie frederick gabriel gail gareth gary gavin gayle gene geoff geoffrey george georgia gerald geraldine gerard
gerry gholam gholamreza gilbert gina giovanni gladys glen glenn gloria gordon grace graham greg gregory gretchen guillermo gus guy gwen hamid harold harriet
harry harvey hassan hasan heather hector heidi helen henri henry herbert herman hillary holly homer howard hugh hugo hussein hossein ian ibrahim igor ingrid irene iris irving
isaac isabel isabella ismail ivan jack jackie jacob jacqueline jacques jaime jake jamal james jamie jan jane janet janice jared jasmine jason javad javier jay jean
jeanne jeff jeffery jeffrey jenna jennifer jenny jeremy jermaine jerome jerry jesse jessica jessie jesus jill jim jimmy jo joan joann joanna
joanne joe joel joey john johnny jon jonathan jordan jorge jose joseph josephine josh joshua joy joyce juan juanita judith judy julia julian julie
julio june justin kahlil karen kari karim karl kate katherine kathleen kathryn kathy katie katrina kay kayla keith kelly ken kendra kenneth kenny kent
kevin khalid kim kimberly kirk kofi kristen kristin kristina kurt kyle larry laura lauren laurence laurie lawrence leah lee leila len lena lenny leo
leon leonard leroy leslie lester lewis liam lillian lily lina linda lindsay lindsey lionel lisa lloyd logan lois lonnie lora loretta lori lorraine louis
louise lucas lucia lucille lucy luis luke lula lydia lynn mack madeline mahmoud majid malcolm marc marcia marco marcos marcus margaret maria mariam maryam
marian marianne marie marilyn mario marion marjorie mark marlene marsha marshall martha martin marty marvin mary massoud masoud mathew matt matthew maureen maurice
max maxine may mehdi megan mel melanie melinda melissa melvin meredith michael michel michelle miguel mike mikhail mildred milton miranda mitch mitchell
mohamed mohammad mohammed mohamad molly monica morgan morris mostafa moussa muammar muhammad murray mustafa myra myron nadia nancy naomi natalia natalie natasha nathan nathaniel
neal neil nelson nicholas nick nicola nicole nikolai nina noah noel nora norma norman nuri oleg olga oliver olivia omar oscar osama otto owen pablo paige pam pamela
pat patricia patrick patsy patti paul paula pauline pedro peggy penny percy perry pete peter phil philip phillip phyllis pierre qassem qasem rachel rafael ralph
ramon randall randy raul ray raymond rebecca reginald reza renee rex rhonda ricardo richard rick ricky rita rob robert roberta roberto robin rod
roderick rodney roger roland ron ronald ronnie rosa rose rosemary ross roxanne roy ruby rudolph rudy russell ruth ryan saddam said saeed sally salman sam samantha
samuel sandra sandy sara sarah saul scott sean sebastian sergei sergey sergio seth shane shannon sharon shaun shawn sheila shelley sherri sherry
shirley sidney silvia simon sonia sophia sophie stacey stacy stan stanley stella stephanie stephen steve steven stewart stuart sue susan suzanne sylvia tamara
tammy tanya tara tariq ted teresa terrence terri terry thelma theodore theresa thomas tiffany tim timothy tina toby todd tom tommy toni tony tracey
tracy travis trevor troy tyler valerie vanessa vera vernon veronica vic vicki vicky victor victoria vince vincent viola violet virginia vivian vladimir
wade wallace walter wanda warren wayne wendy wesley whitney wilbur will willard william willie winston woody xavier yasser yolanda yousef yusuf yvonne zachary zahra`;
