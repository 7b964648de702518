-- Does what somebody does who writes an article in Neovim, and prints what the editor then has, as JSON.
local told = {}

local function wait(what, holds)
  if not vim.wait(30000, holds, 20) then error('never came: ' .. what) end
end

local function found()
  return vim.diagnostic.get(0)
end

local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 30000)
  for _, answer in pairs(answers) do return answer.result end
end

local function actions(only)
  local range = vim.lsp.util.make_range_params(0, 'utf-16')
  range.context = { diagnostics = {}, only = only }
  return ask('textDocument/codeAction', range)
end

if vim.lsp.config then
  -- The README’s own lines.
  dofile('init.lua')
  vim.cmd('filetype on | edit a.txt')
else
  -- Neovim before 0.11 has no such settings: it starts a server itself.
  local id = vim.lsp.start_client({ name = 'stet', cmd = { 'stet', 'lsp' }, root_dir = vim.fn.getcwd() })
  vim.cmd('edit a.txt')
  vim.lsp.buf_attach_client(0, id)
end

wait('findings', function() return #found() == 3 end)
told.found = vim.tbl_map(function(one) return { one.lnum, one.col, one.severity, one.code, one.message } end, found())

vim.api.nvim_win_set_cursor(0, { 1, found()[1].col })
told.hover = ask('textDocument/hover', vim.lsp.util.make_position_params(0, 'utf-16')).contents.value
told.actions = vim.tbl_map(function(one) return one.title end, actions())
vim.lsp.util.apply_workspace_edit(actions({ 'quickfix' })[1].edit, 'utf-16')
wait('the fix', function() return #found() == 2 end)
told.fixed = vim.api.nvim_buf_get_lines(0, 0, 1, false)[1]

vim.api.nvim_win_set_cursor(0, { found()[1].lnum + 1, found()[1].col })
for _, action in ipairs(actions({ 'quickfix' })) do
  if action.title:find('stand') then ask('workspace/executeCommand', action.command) end
end
wait('letting stand', function() return #found() == 1 end)

vim.lsp.util.apply_workspace_edit(actions({ 'source.fixAll.stet' })[1].edit, 'utf-16')
wait('all fixes', function() return #found() == 0 end)
vim.cmd('write')
io.stdout:write(vim.fn.json_encode(told))
vim.cmd('qall!')
