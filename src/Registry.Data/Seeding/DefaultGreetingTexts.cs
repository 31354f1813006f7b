using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Domain;
using Registry.Domain.Anniversaries;
using Registry.Domain.Greetings;
using Registry.Domain.Partners;

namespace Registry.Data.Seeding;

/// <summary>The words that greetings begin from, in Vietnamese and English, until an office writes its own.</summary>
public sealed class DefaultGreetingTexts(RegistryDbContext db, IOptions<ReferenceOptions> options)
{
    private const string File = "greeting_texts";

    /// <summary>Once in the life of a registry: what an office removed or changed does not come back.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (await db.GreetingTexts.AnyAsync(cancellation) || await db.AuditEntries.AnyAsync(entry => entry.Entity == nameof(GreetingText), cancellation))
            return;

        db.GreetingTexts.AddRange(await ReadAsync(options.Value.Folder, cancellation));
        await db.SaveChangesAsync(cancellation);
    }

    /// <param name="folder">Where a newer file may lie; empty: as built in.</param>
    public static async Task<IReadOnlyList<GreetingText>> ReadAsync(string folder, CancellationToken cancellation) =>
        [.. ReferenceTable.Read(File, await ReferenceText.ReadAsync(File, folder, cancellation)).Select(Read)];

    private static GreetingText Read(ReferenceRow row) => row.Rule("body", () => new GreetingText(
        null,
        row.OneOf("occasion", Choices<AnniversaryKind>()),
        row.OneOf("addressee", Choices<PartnerKind>()),
        row.Line("language", GreetingText.LanguageLength),
        row.Line("heading", GreetingText.HeadingLength),
        row.OptionalLine("opening", GreetingText.OpeningLength),
        row.OptionalLine("subject", GreetingText.HeadingLength),
        row.Read("body", text => PlainText.OptionalParagraph(text, GreetingText.BodyLength, "body")) ?? throw row.Broken("body", "is empty")));

    private static Dictionary<string, T?> Choices<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(value => value.ToString(), value => (T?)value).Append(KeyValuePair.Create("", (T?)null)).ToDictionary();
}
