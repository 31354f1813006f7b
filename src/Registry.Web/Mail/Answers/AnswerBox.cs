using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;

namespace Registry.Web.Mail.Answers;

/// <summary>Brings messages from where the settings say they arrive, a bounded number at a time.</summary>
internal sealed class AnswerBox(IOptions<AnswerOptions> options, TimeProvider time)
{
    /// <summary>So much of a message that is too large: enough for its headers.</summary>
    private const int Beginning = 64 * 1024;

    private readonly AnswerOptions options = options.Value;

    private int Largest => options.LargestKilobytes * 1024;

    public IAsyncEnumerable<AnswerLetter> ReadAsync(CancellationToken cancellation) => options.Source switch
    {
        AnswerSource.Imap => MailboxAsync(cancellation),
        AnswerSource.Folder => FolderAsync(cancellation),
        _ => AsyncEnumerable.Empty<AnswerLetter>(),
    };

    private async IAsyncEnumerable<AnswerLetter> MailboxAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var session = await ImapSession.OpenAsync(options, time, cancellation);
        foreach (var uid in (await session.UnseenAsync(cancellation)).Take(options.AtATime))
        {
            var isWhole = await session.SizeAsync(uid, cancellation) <= Largest;
            // gone meanwhile: somebody else reads the mailbox too
            if (await session.FetchAsync(uid, isWhole ? Largest : Beginning, cancellation) is { } octets)
                yield return new(octets, isWhole, end => session.PutAsideAsync(uid, end));
        }
    }

    private async IAsyncEnumerable<AnswerLetter> FolderAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var read = Directory.CreateDirectory(Path.Combine(options.Folder, "read"));
        foreach (var file in new DirectoryInfo(options.Folder).EnumerateFiles("*.eml").OrderBy(file => file.Name, StringComparer.Ordinal).Take(options.AtATime).ToList())
        {
            var isWhole = file.Length <= Largest;
            var octets = new byte[isWhole ? file.Length : Beginning];
            await using (var stream = file.OpenRead())
                await stream.ReadAtLeastAsync(octets, octets.Length, throwOnEndOfStream: false, cancellation);
            yield return new(octets, isWhole, _ =>
            {
                file.MoveTo(Path.Combine(read.FullName, file.Name), overwrite: true);
                return Task.CompletedTask;
            });
        }
    }
}
