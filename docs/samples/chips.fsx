// Which chips do AI papers name, and how concentrated is that? dotnet fsi docs/samples/chips.fsx

#r "nuget: StateOfAi.Data"

open System
open StateOfAi.Data

let catalog = StateOfAiCatalog.Embedded
let families = catalog.Datasets.ChipCitations.SharesByYear ChipGroup.Family

printf $"{families.Concentration.ToText(doubts = FootnoteDetail.None)}"

// Your own rows are tuples or records; Number.Of takes a figure, an estimate, a decimal or a double, missing or not.
let deals = [ "Ours", 30.0m; "Theirs", 50.0m; "Others", 20.0m ]
let mine = deals.ToMarketShares((fun (name, _) -> name), (fun (_, amount) -> Number.Of amount), Unit.Usd)

printfn ""
printf $"{mine.ToText()}"

printfn ""

for deal in catalog.Reports[2023].Acquisitions do
    match deal.Price with
    | null -> printfn $"{deal.Acquirer} and {deal.Target}: no price"
    | price -> printfn $"{deal.Acquirer} and {deal.Target}: {price}"
