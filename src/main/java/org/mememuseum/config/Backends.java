package org.mememuseum.config;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.function.Supplier;
import org.mememuseum.adapter.disk.DiskImageStore;
import org.mememuseum.adapter.houserules.HouseRules;
import org.mememuseum.adapter.imaging.ImageIoProcessor;
import org.mememuseum.adapter.imaging.SmallestFile;
import org.mememuseum.adapter.logging.LoggingNotifier;
import org.mememuseum.adapter.rekognition.Analyst;
import org.mememuseum.adapter.rekognition.Originals;
import org.mememuseum.adapter.rekognition.PausingModerator;
import org.mememuseum.adapter.rekognition.RekognitionEvidence;
import org.mememuseum.adapter.rekognition.RekognitionModerator;
import org.mememuseum.adapter.s3.ImageLinks;
import org.mememuseum.adapter.s3.S3ImageStore;
import org.mememuseum.adapter.sns.SnsNotifier;
import org.mememuseum.member.MemberStore;
import org.mememuseum.member.TrustRule;
import org.mememuseum.moderation.Budget;
import org.mememuseum.moderation.CautiousModerator;
import org.mememuseum.moderation.CurrentPolicy;
import org.mememuseum.moderation.EvidenceReader;
import org.mememuseum.moderation.Moderator;
import org.mememuseum.notification.Notifier;
import org.mememuseum.security.PictureOrigin;
import org.mememuseum.upload.ImageProcessor;
import org.mememuseum.upload.ImageStore;
import org.mememuseum.upload.ProcessingQueue;
import org.mememuseum.upload.UploadLimits;
import org.mememuseum.web.http.TemporaryFolder;

/** The composition root: a CDI producer for each port that is not a store of records. */
@ApplicationScoped
public class Backends {
  // How much memory all pictures in progress may take; one that needs more is processed alone.
  private static final int IMAGE_MEGABYTES = 32;

  private Settings settings;
  private Instance<AwsClients> clients;
  private Clock clock;
  private Supplier<UploadLimits> uploadLimits;

  @Resource private ManagedExecutorService executor;
  @Resource private ManagedThreadFactory threads;

  private ImageIoProcessor imaging;

  protected Backends() {}

  @Inject
  public Backends(
      Settings settings,
      Instance<AwsClients> clients,
      Clock clock,
      Supplier<UploadLimits> uploadLimits) {
    this.settings = settings;
    this.clients = clients;
    this.clock = clock;
    this.uploadLimits = uploadLimits;
  }

  @PostConstruct
  void prepare() {
    imaging = new ImageIoProcessor(uploadLimits, IMAGE_MEGABYTES);
  }

  // Not in prepare(): startup beans run before the server creates the application's temporary
  // folder.
  void placeCodec(
      @Observes @Initialized(ApplicationScoped.class) Object start, TemporaryFolder temporary) {
    ImageIoProcessor.unpackInto(temporary.path());
  }

  @Produces
  @ApplicationScoped
  ImageStore imageStore() {
    return switch (settings.adapters().backend()) {
      case LOCAL -> new DiskImageStore(settings.adapters().pictures().orElseThrow());
      case AWS -> s3ImageStore(settings.adapters().aws().orElseThrow());
    };
  }

  private ImageStore s3ImageStore(AwsSettings aws) {
    var s3 = clients.get().s3();
    var links = new ImageLinks(s3, clients.get().credentials(), aws.linkLifetime(), clock);
    return new S3ImageStore(s3, aws.bucket(), links, executor);
  }

  @Produces
  @Singleton
  PictureOrigin pictureOrigin(ImageStore images) {
    return new PictureOrigin(images.linkOrigin());
  }

  @Produces
  @ApplicationScoped
  Moderator moderator(
      ImageStore images,
      Budget budget,
      Supplier<HouseRules.Mode> houseRules,
      CurrentPolicy policy,
      MemberStore members,
      Supplier<TrustRule> trust) {
    Moderator examiner =
        switch (settings.adapters().backend()) {
          case LOCAL -> new HouseRules(houseRules);
          case AWS -> rekognition(settings.adapters().aws().orElseThrow(), images, budget, policy);
        };
    return new CautiousModerator(examiner, members, trust, clock);
  }

  private Moderator rekognition(
      AwsSettings aws, ImageStore images, Budget budget, CurrentPolicy policy) {
    return new PausingModerator(
        new RekognitionModerator(
            new Analyst(clients.get().rekognition(), executor),
            new Originals(aws.bucket(), images, imaging.stillFrames()),
            policy::get,
            budget),
        aws.untilNextTry(),
        clock);
  }

  @Produces
  @ApplicationScoped
  EvidenceReader evidenceReader() {
    return new RekognitionEvidence();
  }

  @Produces
  @ApplicationScoped
  Notifier notifier() {
    return switch (settings.adapters().notifying()) {
      case OFF -> announcement -> {};
      case LOG -> new LoggingNotifier();
      case SNS ->
          new SnsNotifier(clients.get().sns(), settings.adapters().aws().orElseThrow().topics());
    };
  }

  // Not the container's executor, which is shared by all tasks and has an unbounded queue.
  @Produces
  @ApplicationScoped
  ProcessingQueue processingQueue(ImageProcessor processor) {
    return new ProcessingQueue(processor, settings.limits().processing(), threads, clock);
  }

  void close(@Disposes ProcessingQueue queue) {
    queue.close();
  }

  @Produces
  @ApplicationScoped
  ImageProcessor imageProcessor() {
    return new SmallestFile(imaging);
  }
}
