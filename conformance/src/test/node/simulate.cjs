// Asks the policy simulator what becomes of each call of a list, and writes a list of answers: what it decided, or why it could not.
//     node simulate.cjs FOLDER CALLS ANSWERS
// FOLDER is that of @cloud-copilot/iam-simulate, which is AGPL-3.0-or-later: it is run here as a tool, and no part of it is in Taskdef.
const { readFileSync, writeFileSync } = require('node:fs')
const { createRequire } = require('node:module')

const [folder, calls, answers] = process.argv.slice(2)
const { runSimulation } = createRequire(folder + '/')('@cloud-copilot/iam-simulate')

async function answer(simulation) {
  const response = await runSimulation(simulation, {})
  // without a resource the simulator tries those that the policies name
  const isAnswer = response.resultType === 'single' || simulation.request.resource.resource === '*'
  if (!isAnswer || response.errors) {
    return 'refused: ' + JSON.stringify(response.errors ?? response)
  }
  const results = response.results ?? [response.result]
  const ignored = results.flatMap(result => result.ignoredContextKeys ?? [])
  return ignored.length === 0 ? response.overallResult : 'the call has no ' + ignored
}

Promise.all(JSON.parse(readFileSync(calls, 'utf8')).map(answer))
  .then(all => writeFileSync(answers, JSON.stringify(all)))
