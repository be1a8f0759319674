/** The files of `seeds/notices`, packed by `npm run notices`; `unpack.ts` says how to read a line. */
export const packedNotices: string = `-----Nm3jk,Sm7jk,Lm7ij,Gm7jk
27---Nm1,Sm7tu,Lm7hi,Gm7ij
--5m1L-r2hi,Lm5 2003年“五一”放假调休安排
5326-Nm1,Sm7hi,Lm7tu,Gm7uv
5225-Nm3,Sm7ij,Lm7lt,Gm7tu
35246Nm3l,Sm7lt,Lm7kl,Gm7lt
49224Nm3kl,Sm7lt,Lm7jk,Gm7kl
52233Nk3j,Sm7ij,Qm3,Lm3p,Dl3,Ml3,Gk7ij
421s6Nm3p,Sm7lt,Qm3,Lm3,Dm3p,GMm8iv
271v1Nm3,Sm7tu,Qk3,Lm3,Dk3ij,Mm3jp,Gm7hu
401x1Nm3,Sm7jw,Qk3j,Ll3,Dk3,Mk3,Gm7tu
451t1Nm3l,Sm7lt,Qk3ij,Lk3j,Dl3,MGm8l
331w2Nm3qr,Sm7tu,Qm3p,Lk3ij,Dk3ij,Mm3p,Gm7kx
281z0Nm1,Sm7hu,Qm1o1,Lm3p,Dm1,Mm1,Gm7jw
28240Nm3p,Sl7iv,Qm2,Lm1,Dm1o1,Mm1,Gm7v
s01680V!o3r 中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假
181y0Nm1,Sl7ks,Qm1,Lm2,Dm3p,Mm3p,Gm7tu
171p0Nm2,Sl7gt,Qk3j,Lm1,Dk3j,MGj8i
121o0Nm1,Sl7hu,Qm3p,Lk3j,Dm1,Mm1,Gm7kl
151s2Nk3j,Sl7jk,Qm1,Lm1,Dm1,Mm1,Gm7kx
034s0Lm4jq 调整2019年劳动节假期安排
161f0Nm1,Sl7gt,Qm3,Lm5hu,Dm3p,GMm8iv
01391S-t,S!s3 延长2020年春节假期
271j0Nm3,Sl7hu,Ql3,Lm5gt,Dk3,Mk3j,Gm7hu
110o0Nm3,Sl7jk,Qk3j,Ll5fs,Dm3,Mm3,Gm7tu
161w0Nl3,Sl7st,Qm1,Lk5er,Dm3p,MGm8uv
070o0Nm1,Sm8gu,Qm3p,Lm5jw,Dm1,Mk3j,Gm7kx
12160Nm1,Sm8kx,Qm3,Lm5i,Dm3,GMm8jw
070y0Nm3p,Sl9ky,Ql3,Lm5u,Dm3,Mm3,Gm7bv`;
