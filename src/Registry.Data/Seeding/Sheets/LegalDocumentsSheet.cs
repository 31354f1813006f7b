using Microsoft.EntityFrameworkCore;
using Registry.Domain;
using Registry.Domain.Papers;

namespace Registry.Data.Seeding.Sheets;

/// <summary>legal_documents.csv: key number, issuer and day.</summary>
internal sealed class LegalDocumentsSheet() : ReferenceSheet("legal_documents")
{
    private const string InPart = "(một phần)";
    private const int ListLength = 400;

    public override async Task ApplyAsync(RegistryDbContext db, IReadOnlyList<ReferenceRow> rows, DateTimeOffset at, CancellationToken cancellation)
    {
        HashSet<string> seen = [];
        var read = rows.Select(row => (Row: row, Document: Read(row))).ToList();
        foreach (var (row, document) in read)
            RefuseTwice(seen, document.IdentityKey, row, "number");

        var known = await db.LegalDocuments.Include(document => document.Replaces).ToDictionaryAsync(document => document.IdentityKey, cancellation);
        var offers = await Offers.OfAsync(db, Name, at, cancellation);
        foreach (var (row, document) in read)
        {
            if (!known.TryGetValue(document.IdentityKey, out var kept))
                db.LegalDocuments.Add(known[document.IdentityKey] = document);
            else if (kept.ReferenceHash == document.ReferenceHash)
                offers.Withdraw(document.IdentityKey);
            else if (kept.EditedByPerson)
                offers.Make(document.IdentityKey, document.ReferenceHash!, row);
            else
                kept.TakeReference(Facts(row), document.ReferenceHash!);
        }

        Replace(read.Select(one => (one.Row, known[one.Document.IdentityKey])), known.Values);
    }

    public override async Task AcceptAsync(RegistryDbContext db, ReferenceUpdate update, DateTimeOffset at, CancellationToken cancellation)
    {
        var row = ReferenceRow.FromJson(Name, update.Proposed);
        (await FindAsync(db, update, cancellation)).TakeReference(Facts(row), update.Hash);
    }

    public override async Task DeclineAsync(RegistryDbContext db, ReferenceUpdate update, CancellationToken cancellation) =>
        (await FindAsync(db, update, cancellation)).DeclineReference(update.Hash);

    /// <summary>Only links that nobody has noted yet: what a person noted stays.</summary>
    private static void Replace(IEnumerable<(ReferenceRow Row, LegalDocument Document)> lines, IReadOnlyCollection<LegalDocument> all)
    {
        foreach (var (row, newer) in lines)
            foreach (var entry in (row.OptionalLine("replaces", ListLength) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                var number = PaperNumber.Read(entry.Replace(InPart, "", StringComparison.Ordinal).Trim()).Number?.Key;
                var older = all.FirstOrDefault(one => one.NumberKey == number) ?? throw row.Broken("replaces", $"{entry} is not in the file");
                if (newer.Replaces.All(one => one.Older != older && (older.Id == 0 || one.OlderId != older.Id)))
                    row.Rule("replaces", () => Link(newer, older, entry.EndsWith(InPart, StringComparison.Ordinal)));
            }
    }

    // papers just read have no keys yet, and a file has no circles: the days of both are compared
    private static bool Link(LegalDocument newer, LegalDocument older, bool isPartial)
    {
        newer.Replace(older, isPartial, null, _ => []);
        return true;
    }

    private static LegalDocument Read(ReferenceRow row)
    {
        var facts = Facts(row);
        var hash = ReferenceText.Hash(
            facts.Number, facts.Type, facts.Title, facts.Issuer, facts.IssuedOn?.DayNumber, facts.InForceFrom?.DayNumber, facts.InForceTo?.DayNumber, facts.Signer, facts.Field,
            facts.Note, facts.Source);
        return row.Rule("number", () => LegalDocument.FromReference(facts, hash));
    }

    private static LegalDocumentFacts Facts(ReferenceRow row) => new(
        row.Line("number", PaperNumber.Length), row.Line("type", LegalDocument.TypeLength), row.Line("title", LegalDocument.TitleLength), row.Line("issuer", LegalDocument.IssuerLength))
    {
        IssuedOn = row.Day("issued_on"),
        InForceFrom = row.Day("in_force_from"),
        InForceTo = row.Day("in_force_to"),
        Signer = row.OptionalLine("signer", LegalDocument.SignerLength),
        Field = row.OptionalLine("field", LegalDocument.FieldLength),
        Note = row.OptionalLine("note", LegalDocument.NoteLength),
        Source = row.OptionalLine("source", LegalDocument.SourceLength),
    };

    private static async Task<LegalDocument> FindAsync(RegistryDbContext db, ReferenceUpdate update, CancellationToken cancellation) =>
        await db.LegalDocuments.SingleOrDefaultAsync(document => document.IdentityKey == update.Key, cancellation) ?? throw new RuleException("ReferenceUpdate.RecordGone");
}
