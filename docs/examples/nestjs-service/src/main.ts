import "reflect-metadata";
import { Module, NotFoundException } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { DutiesService } from "./duties.service.js";
import { planProvider } from "./plan.js";

@Module({ providers: [planProvider, DutiesService] })
class AppModule {}

async function main(): Promise<void> {
  const application = await NestFactory.createApplicationContext(AppModule, { logger: ["error"] });
  const duties = application.get(DutiesService);
  console.log(`牵头 ${duties.tasks("市司法局", "lead").join("、")}`);
  console.log(`首个期限 ${duties.firstDate("市司法局") ?? "无"}`);
  try {
    duties.tasks("市司法厅", "lead");
  } catch (error) {
    if (!(error instanceof NotFoundException)) throw error;
    console.log(`${error.getStatus()} ${error.message}`);
  }
  await application.close();
}

void main();
