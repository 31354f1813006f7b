using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Registry.Web.Features.Calendar;

/// <summary>Answers calendars that were found right a moment ago, before a session, a language or a page is thought of.</summary>
/// <remarks>
/// What it knows it was told by the addresses behind it, for one moment (see <see cref="FeedMemory"/>). When the moment
/// is over one fetch goes the whole way and the others are answered meanwhile, for three seconds at most: together five.
/// </remarks>
internal sealed class FeedFront(FeedMemory memory, FeedFetches fetches, TimeProvider time)
{
    private const string Folder = "/feeds/";
    private const string Ending = ".ics";
    private const int LongestAddress = 120;
    private const int Most = 2_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly ConcurrentDictionary<AddressHash, Prepared> answers = [];

    /// <summary>Takes note of an answer that holds for a moment.</summary>
    /// <param name="subscriptionId">Whose fetches are counted; none for the public calendar.</param>
    /// <param name="at">When the database was asked.</param>
    public void Keep(HttpRequest request, FeedFile file, int? subscriptionId, long at)
    {
        if (!memory.IsFresh(at) || AddressHash.Of(request) is not { } address)
            return;

        if (answers.Count >= Most)
            answers.Clear();
        answers[address] = new(file, subscriptionId, at);
    }

    /// <summary>The answer, or nothing where the fetch has to go the whole way.</summary>
    public Task? Answer(HttpContext context)
    {
        var isGet = HttpMethods.IsGet(context.Request.Method);
        if ((!isGet && !HttpMethods.IsHead(context.Request.Method)) || AddressHash.Of(context.Request) is not { } address || !answers.TryGetValue(address, out var prepared))
            return null;
        if (!memory.IsFresh(prepared.At) && (time.GetElapsedTime(prepared.At) > memory.Moment + Patience || prepared.GoesToLook()))
            return null;

        var sending = FeedAnswer.SendAsync(context, prepared.File, FeedForm.Calendar);
        if (isGet && prepared.SubscriptionId is { } id)
            fetches.Note(id, new(time.GetUtcNow(), context.Request.Headers.UserAgent, context.Response.StatusCode == StatusCodes.Status304NotModified));
        return sending;
    }

    private sealed class Prepared(FeedFile file, int? subscriptionId, long at)
    {
        private int looking;

        public FeedFile File => file;

        public int? SubscriptionId => subscriptionId;

        public long At => at;

        /// <summary>True for one of all who ask.</summary>
        public bool GoesToLook() => Interlocked.Exchange(ref looking, 1) == 0;
    }

    /// <summary>The secret in an address is not kept, here either: only SHA-256 of the whole.</summary>
    private readonly record struct AddressHash(ulong A, ulong B, ulong C, ulong D)
    {
        public static AddressHash? Of(HttpRequest request)
        {
            var path = request.Path.Value!;
            var query = request.QueryString.Value ?? "";
            if (!path.StartsWith(Folder, StringComparison.Ordinal) || !path.EndsWith(Ending, StringComparison.Ordinal) || path.Length + query.Length > LongestAddress)
                return null;

            Span<byte> text = stackalloc byte[4 * LongestAddress];
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            var length = Encoding.UTF8.GetBytes(path, text);
            length += Encoding.UTF8.GetBytes(query, text[length..]);
            SHA256.HashData(text[..length], hash);
            return new(
                BinaryPrimitives.ReadUInt64LittleEndian(hash), BinaryPrimitives.ReadUInt64LittleEndian(hash[8..]),
                BinaryPrimitives.ReadUInt64LittleEndian(hash[16..]), BinaryPrimitives.ReadUInt64LittleEndian(hash[24..]));
        }
    }
}

internal static class FeedFrontDoor
{
    /// <summary>First in line: what a program fetches needs nothing of what pages need.</summary>
    public static void UseFeedsFromMemory(this WebApplication app)
    {
        var front = app.Services.GetRequiredService<FeedFront>();
        app.Use((HttpContext context, RequestDelegate next) => front.Answer(context) ?? next(context));
    }
}
