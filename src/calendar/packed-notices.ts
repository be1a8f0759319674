/** The files of `seeds/notices`, packed by `npm run notices`; `unpack.ts` says how to read a line. */
export const packedNotices: string = `2002 - - - N0101soo-3-2 S0212sssoooo-3-2 L0501sssoooo-4-3 G1001sssoooo-3-2
2003 27 - - N0101s S0201sssoooo+7+8 L0501sssoooo-5-4 G1001sssoooo-4-3
2003a - 0421 1 X0506oo-10-9 L0501sssoo 国务院办公厅关于2003年“五一”放假调休安排的通知
2004 53 1218 - N0101s S0122sssoooo-5-4 L0501sssoooo+7+8 G1001sssoooo+8+9
2005 52 1217 - N0101soo S0209sssoooo-4-3 L0501sssoooo-1+7 G1001sssoooo+7+8
2006 35 1216 6 N0101soo-1 S0129sssoooo-1+7 L0501sssoooo-2-1 G1001sssoooo-1+7
2007 49 1214 4 N0101soo-2-1 S0218sssoooo-1+7 L0501sssoooo-3-2 G1001sssoooo-2-1
2008 52 1215 3 N1230oos-1 S0206sssoooo-4-3 Q0404soo L0501soo+3 D0607oso M0913oso G0929oosssoo-2-1
2009 42 1204 6 N0101soo+3 S0125sssoooo-1+7 Q0404soo L0501soo D0528soo+3 GM1001sssooooo-4+9
2010 27 1207 1 N0101soo S0213sssoooo+7+8 Q0403oos L0501soo D0614oos-2-1 M0922soo-3+3 G1001sssoooo-5+8
2011 40 1209 1 N0101soo S0202sssoooo-3+10 Q0403oos-1 L0430oso D0604oos M0910oos G1001sssoooo+7+8
2012 45 1205 1 N0101soo-1 S0122sssoooo-1+7 Q0402oos-2-1 L0429oos-1 D0622oso MG0930ssssoooo-1
2013 33 1208 2 N0101soo+4+5 S0209sssoooo+7+8 Q0404soo+3 L0429oos-2-1 D0610oos-2-1 M0919soo+3 G1001sssoooo-2+11
2014 28 1211 0 N0101s S0131sssoooo-5+8 Q0405s.o L0501soo+3 D0602s M0908s G1001sssoooo-3+10
2015 28 1216 0 N0101soo+3 S0218osssooo-3+10 Q0405so L0501s D0620s.o M0927s G1001sssoooo+9
2015s 1 0513 0 V0903goo+3 国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知
2016 18 1210 0 N0101s S0207osssooo-1+7 Q0404s L0501so D0609soo+3 M0915soo+3 G1001sssoooo+7+8
2017 17 1201 0 N0101so S0127osssooo-5+8 Q0402oos-1 L0501s D0528oos-1 MG1001ssssoooo-1
2018 12 1130 0 N0101s S0215osssooo-4+9 Q0405soo+3 L0429oos-1 D0618s M0924s G1001sssoooo-2-1
2019 15 1204 2 N1230oos-1 S0204osssooo-2-1 Q0405s L0501s D0607s M0913s G1001sssoooo-2+11
2019a 3 0322 0 L0501sooo-3+4 国务院办公厅关于调整2019年劳动节假期安排的通知
2020 16 1121 0 N0101s S0124osssooo-5+8 Q0404soo L0501soooo-5+8 D0625soo+3 GM1001sssooooo-4+9
2020a 1 0126 1 X0201+0 S0131goo 国务院办公厅关于延长2020年春节假期的通知
2021 27 1125 0 N0101soo S0211osssooo-4+9 Q0403oso L0501soooo-6+7 D0612oos M0919oos-1 G1001sssoooo-5+8
2022 11 1025 0 N0101soo S0131osssooo-2-1 Q0403oos-1 L0430osooo-6+7 D0603soo M0910soo G1001sssoooo+7+8
2023 16 1208 0 N1231oso S0121osssooo+7+8 Q0405s L0429oosoo-6+7 D0622soo+3 MG0929sosssooo+8+9
2024 7 1025 0 N0101s S0210sssooooo-6+8 Q0404soo+3 L0501soooo-3+10 D0610s M0915oos-1 G1001sssoooo-2+11
2025 12 1112 0 N0101s S0128ssssoooo-2+11 Q0404soo L0501ssooo-4 D0531soo GM1001sssoosoo-3+10
2026 7 1104 0 N0101soo+3 S0215ossssoooo-1+13 Q0404oso L0501ssooo+8 D0619soo M0925soo G1001sssoooo-11+9`;
