#!/usr/bin/env node
/** Serves the add-in to Excel on this machine while it is developed, and says how Excel gets to know it. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const manifest = path.join(root, 'manifest.xml');
const isTrusted = existsSync(path.join(os.homedir(), '.office-addin-dev-certs', 'localhost.crt'));

const CERTIFICATE = `
Excel 还不信任这台机器的证书。另开一个终端运行一次，再重新启动：
Excel does not trust this machine's certificate yet. Run once in another terminal, then start again:
    npx office-addin-dev-certs install
`;

console.log(`物业客服台 Service Office → https://localhost:3000 （Office.js: ${process.env.OFFICE_JS ?? 'cdn'}）
${isTrusted ? '' : CERTIFICATE}
装进 Excel Sideload it:
  Windows  把 manifest.xml 所在文件夹共享，在 Excel“文件 → 选项 → 信任中心 → 受信任的加载项目录”里加上共享路径，
           重启 Excel，“插入 → 我的加载项 → 共享文件夹”。 Share the folder, trust it as a catalogue, restart Excel.
           或者 or: npx office-addin-debugging start manifest.xml desktop --app excel
  Mac      复制到 copy to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/ ，重启 Excel restart Excel,
           “插入 → 我的加载项”旁的小箭头 the arrow beside Insert → My Add-ins.
  网页 Web  “插入 → 加载项 → 我的加载项 → 上传我的加载项” Insert → Add-ins → Upload My Add-in;
           先在浏览器打开一次 first visit https://localhost:3000 and accept the certificate.
  清单 manifest: ${manifest}

按 Ctrl+C 结束。Press Ctrl+C to stop.
`);

const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
const args = ['serve', '--config-name', 'taskpane', '--mode', 'development'];
const server = spawn(process.execPath, [webpack, ...args], { cwd: root, stdio: 'inherit' });
server.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
