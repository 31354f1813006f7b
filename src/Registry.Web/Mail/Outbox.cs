using System.Net.Mail;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Work;

namespace Registry.Web.Mail;

/// <summary>Where letters are left: they are saved with the act that caused them, or not at all, and delivered by a job.</summary>
public sealed class Outbox(RegistryDbContext db, TimeProvider time, IOptions<MailOptions> options, OutboxBell bell) : IDisposable
{
    private bool added;

    /// <summary>True where a letter to this address can be written at all.</summary>
    public static bool CanReach(string? address) =>
        address is { Length: > 0 and <= OutboxMessage.AddressLength }
        && !address.Any(char.IsControl)
        && MailAddress.TryCreate(address, out var parsed)
        && parsed.Address == address
        && parsed.User.All(char.IsAscii);

    /// <summary>Adds the letter to the unit of work; it leaves only if the caller's own save succeeds.</summary>
    public void Add(MailMessageDraft draft)
    {
        if (!CanReach(draft.To))
            throw new ArgumentException("This is not an address a letter can go to.", nameof(draft));

        var now = time.GetUtcNow();
        draft = draft with { Language = draft.Language == "en" ? "en" : "vi", Subject = LetterText.Line(draft.Subject, OutboxMessage.SubjectLength) };
        db.Outbox.Add(new OutboxMessage
        {
            Key = draft.Key,
            To = draft.To,
            ToName = draft.ToName is null ? null : LetterText.Line(draft.ToName, OutboxMessage.NameLength),
            Language = draft.Language,
            Subject = draft.Subject,
            Text = LetterText.Plain(draft),
            Html = LetterText.Html(draft),
            Calendar = draft.Calendar?.Text,
            CalendarMethod = draft.Calendar?.Method,
            ReplyTo = draft.ReplyTo,
            LeaveAddress = draft.Leave?.Address.AbsoluteUri,
            MessageId = $"<{(draft.Mark is { } mark ? mark + "." : "")}{Guid.NewGuid():N}@{new MailAddress(options.Value.From).Host}>",
            CreatedAt = now,
            NextAttemptAt = now,
            Attachments = [.. draft.FileIds.Select(file => new OutboxAttachment { FileId = file })],
        });
        added = true;
    }

    /// <summary>The act is over: what it left can be delivered now.</summary>
    public void Dispose()
    {
        if (added)
            bell.Ring();
    }
}
