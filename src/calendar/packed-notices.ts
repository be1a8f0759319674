/** The files of `seeds/notices`, packed by `npm run notices`; `unpack.ts` says how to read a line. */
export const packedNotices: string = `- - - Nm3jk,Sm7jk,Lm7ij,Gm7jk
27 - - Nm1,Sm7tu,Lm7hi,Gm7ij
a- 5m 1 Lr2-hi,Lm5 国务院办公厅关于2003年“五一”放假调休安排的通知
53 26 - Nm1,Sm7hi,Lm7tu,Gm7uv
52 25 - Nm3,Sm7ij,Lm7lt,Gm7tu
35 24 6 Nm3l,Sm7lt,Lm7kl,Gm7lt
49 22 4 Nm3kl,Sm7lt,Lm7jk,Gm7kl
52 23 3 Nk3j,Sm7ij,Qm3,Lm3p,Dl3,Ml3,Gk7ij
42 1s 6 Nm3p,Sm7lt,Qm3,Lm3,Dm3p,Jm8iv
27 1v 1 Nm3,Sm7tu,Qk3,Lm3,Dk3ij,Mm3jp,Gm7hu
40 1x 1 Nm3,Sm7jw,Qk3j,Ll3,Dk3,Mk3,Gm7tu
45 1t 1 Nm3l,Sm7lt,Qk3ij,Lk3j,Dl3,Km8l
33 1w 2 Nm3qr,Sm7tu,Qm3p,Lk3ij,Dk3ij,Mm3p,Gm7kx
28 1z 0 Nm1,Sm7hu,Qm3.,Lm3p,Dm1,Mm1,Gm7jw
28 24 0 Nm3p,Sl7iv,Qm2,Lm1,Dm3.,Mm1,Gm7v
s1 68 0 VQ3!T 国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知
18 1y 0 Nm1,Sl7ks,Qm1,Lm2,Dm3p,Mm3p,Gm7tu
17 1p 0 Nm2,Sl7gt,Qk3j,Lm1,Dk3j,Kj8i
12 1o 0 Nm1,Sl7hu,Qm3p,Lk3j,Dm1,Mm1,Gm7kl
15 1s 2 Nk3j,Sl7jk,Qm1,Lm1,Dm1,Mm1,Gm7kx
a3 4s 0 Lm4jq 国务院办公厅关于调整2019年劳动节假期安排的通知
16 1f 0 Nm1,Sl7gt,Qm3,Lm5hu,Dm3p,Jm8iv
a1 39 1 Sm0-t,Ss3! 国务院办公厅关于延长2020年春节假期的通知
27 1j 0 Nm3,Sl7hu,Ql3,Lm5gt,Dk3,Mk3j,Gm7hu
11 0o 0 Nm3,Sl7jk,Qk3j,Ll5fs,Dm3,Mm3,Gm7tu
16 1w 0 Nl3,Sl7st,Qm1,Lk5er,Dm3p,Km8uv
7 0o 0 Nm1,Sm8gu,Qm3p,Lm5jw,Dm1,Mk3j,Gm7kx
12 16 0 Nm1,Sm8kx,Qm3,Lm5i,Dm3,Jm8jw
7 0y 0 Nm3p,Sl9ky,Ql3,Lm5u,Dm3,Mm3,Gm7bv`;
