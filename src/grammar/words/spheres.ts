import { words } from "../text/word-table.js";

/** Fields of work, as the names of offices speak of them: a 公路管理局 is the office of a field, a 白云山管理局 that of a place. */
const spheres = words(`
  城市 综合 行政 市场 应急 事务 公路 水利 水务 工程 交通 公积 住房 人防 政务 数据 园林 绿化 环境 环卫 环保 公园 文物 文化 文旅 文明 档案 监督 监控 监测 资源 土地 房产
  房地 房屋 不动产 市政 航道 航运 港口 港务 铁路 教育 体育 卫生 健康 医疗 医保 保障 粮食 粮油 物资 储备 能源 电力 电子 电视 供水 供热 供电 排水 燃气 河道 河湖 信访 税
  社会 社保 社区 就业 人才 人力 人事 服务 劳动 安全 生产 消防 救援 救助 地震 地理 气象 城建 城管 执法 投资 促进 企业 企服 科技 信息 金融 审批 审计 交易 采购 招标 招商
  会计 会展 国库 评审 评估 评价 统计 普查 调查 农业 农村 农机 农田 畜牧 渔 林业 森林 种子 植保 疾控 疾病 预防 急救 血 妇幼 旅游 新闻 媒 广播 网络 网信 网格 党 老干部
  志愿 慈善 福利 养老 殡葬 移民 扶贫 振兴 民族 民政 民宗 宗教 外事 外贸 出入境 车 运 物流 照明 停车 轨道 枢纽 海洋 海域 湿地 保护 测绘 规划 设计 研究 发展 培训 考试 标准
  质量 检验 检测 知识产权 药品 食品 价格 认证 认定 经济 商务 口岸 无线电 通信 保密 密码 指挥 调度 预警 防汛 减灾 法律 仲裁 矫正 禁毒 热线 便民 资产 国有 国资 债务 宣传
  推进 协调 机关 邮政
`);

const anySphere = new RegExp(spheres.join("|"), "u");

/** Whether a name speaks of a field of work. */
export const namesSphere = (name: string): boolean => anySphere.test(name);
