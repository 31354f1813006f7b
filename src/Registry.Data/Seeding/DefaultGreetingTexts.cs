using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Domain;
using Registry.Domain.Anniversaries;
using Registry.Domain.Greetings;
using Registry.Domain.Partners;

namespace Registry.Data.Seeding;

/// <summary>The words that greetings begin from, until an office writes its own; a new release brings what it has more, and better words where nobody changed them.</summary>
public sealed class DefaultGreetingTexts(RegistryDbContext db, IOptions<ReferenceOptions> options)
{
    private const string File = "greeting_texts";

    /// <summary>What an office removed or changed stays so.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        // two processes may start at once: the second waits here, and then finds the texts of the first
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
        var had = (await AddedBefore.OfAsync<GreetingText>(db, cancellation)).Where(values => !values.ContainsKey(nameof(GreetingText.OwnerId))).Select(IdentityOf).ToHashSet();
        var touched = await AddedBefore.TouchedAsync<GreetingText>(db, cancellation);
        var known = await db.GreetingTexts.AsTracking().Where(text => text.OwnerId == null).ToDictionaryAsync(text => text.IdentityKey, cancellation);
        foreach (var shipped in await ReadAsync(options.Value.Folder, cancellation))
        {
            if (!known.TryGetValue(shipped.IdentityKey, out var there))
                db.GreetingTexts.AddRange(had.Contains(shipped.IdentityKey) ? [] : [shipped]);
            else if (!touched.Contains($"{there.Id}"))
                there.Describe(shipped.Occasion, shipped.Addressee, shipped.Language, shipped.Heading, shipped.Opening, shipped.Subject, shipped.Body);
        }

        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <param name="folder">Where a newer file may lie; empty: as built in.</param>
    public static async Task<IReadOnlyList<GreetingText>> ReadAsync(string folder, CancellationToken cancellation) =>
        [.. ReferenceTable.Read(File, await ReferenceText.ReadAsync(File, folder, cancellation)).Select(Read)];

    /// <summary>What made a text the only one of its kind when it was entered.</summary>
    private static string IdentityOf(IReadOnlyDictionary<string, string> values)
    {
        T? Choice<T>(string property)
            where T : struct, Enum => Enum.TryParse<T>(values.GetValueOrDefault(property), out var value) ? value : null;

        string Words(string property) => values.GetValueOrDefault(property, "");

        return new GreetingText(
            null, Choice<AnniversaryKind>(nameof(GreetingText.Occasion)), Choice<PartnerKind>(nameof(GreetingText.Addressee)), Words(nameof(GreetingText.Language)),
            Words(nameof(GreetingText.Heading)), null, Words(nameof(GreetingText.Subject)), Words(nameof(GreetingText.Body))).IdentityKey;
    }

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
